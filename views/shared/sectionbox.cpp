// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/sectionbox.h"

#include "views/shared/paint.h"
#include "views/shared/spokenrole.h"
#include "views/shared/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>

namespace exportdesk
{

namespace
{
constexpr int boxSide
    = 16; ///< inside the heading, which has the whole width, to keep its focus ring away from the text
}

/// The title line; a button while the section can be folded.
class SectionBox::Heading final : public QPushButton
{
public:
    explicit Heading(SectionBox *box)
        : QPushButton(box)
        , m_box(box)
    {
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setFoldable(false);
    }

    void setFoldable(bool on)
    {
        setSpokenRole(this, on ? QAccessible::Button : QAccessible::Heading);
        setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents, !on);
        updateGeometry();
    }
    void setStatus(std::optional<Status> status)
    {
        m_status = status;
        name();
        update();
    }
    void setSummary(const QString &summary)
    {
        m_summary = summary;
        name();
    }
    void name()
    {
        // The signs of jobs stand for the result of the checks here.
        const QString state = !m_status      ? QString()
            : *m_status == Status::Succeeded ? SectionBox::tr("OK", "a section without errors")
            : *m_status == Status::Failed    ? SectionBox::tr("Error", "a section with errors")
                                             : statusWord(*m_status);
        setAccessibleName(text());
        const QString both = SectionBox::tr("%1. %2").arg(state, m_summary);
        const QString words = state.isEmpty() ? m_summary : m_summary.isEmpty() ? state : both;
        if (accessibleDescription() != words)
            setAccessibleDescription(words);
        update();
    }

    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {120, m_box->isFoldable() ? theme.height(39) : theme.rowHeight()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        if (m_box->isFoldable() && isEnabled() && (underMouse() || isDown()))
            painter.fillRect(rect().adjusted(0, 0, 0, m_box->isOpen() ? 0 : -1),
                             theme.color(isDown() ? Token::SelectionOff : Token::Hover));
        int x = boxSide;
        if (m_box->isFoldable()) {
            paintIcon(painter, QRect(x, 0, 14, height()), m_box->isOpen() ? Icon::ChevronDown : Icon::ChevronRight,
                      theme.color(Token::Text2), 14);
            x += 14 + 8;
        }
        if (m_status) {
            const StatusLook look = statusLook(*m_status);
            paintIcon(painter, QRect(x, 0, 16, height()), look.icon, theme.color(look.iconToken));
            x += 16 + 8;
        }
        painter.setFont(theme.font(Theme::Role::Strong));
        painter.setPen(theme.color(isEnabled() ? Token::Text : Token::Disabled));
        const int words = painter.fontMetrics().horizontalAdvance(text());
        painter.drawText(QRect(x, 0, words + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, text());
        painter.setFont(theme.font(Theme::Role::Body));
        painter.setPen(theme.color(Token::Text2));
        const QRect right(x + words + 16, 0, width() - boxSide - x - words - 16, height());
        painter.drawText(right, Qt::AlignVCenter | Qt::AlignRight,
                         painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, right.width()));
        if (hasFocus())
            paint::focusRing(painter, rect(), 4, theme);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QPushButton::keyPressEvent(event);
    }

private:
    SectionBox *m_box;
    std::optional<Status> m_status;
    QString m_summary;
};

SectionBox::SectionBox(QWidget *parent)
    : QWidget(parent)
    , m_heading(new Heading(this))
    , m_body(new QWidget(this))
    , m_content(new QVBoxLayout)
    , m_hint(new TextLabel(Theme::Role::Small, Token::Text2, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 10);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(boxSide, 4, boxSide, 0);
    inside->setSpacing(4);
    m_content->setSpacing(4);
    inside->addLayout(m_content);
    m_hint->setWordWrap(true);
    m_hint->hide();
    inside->addWidget(m_hint);
    layout->addWidget(m_body);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_heading, &QPushButton::clicked, this, [this] {
        if (m_foldable)
            setOpen(!m_open);
    });
    connect(&Theme::of(this), &Theme::changed, this, &SectionBox::updateBody);
}

void SectionBox::setTitle(const QString &title)
{
    m_heading->setText(title);
    m_heading->name();
}

QString SectionBox::title() const
{
    return m_heading->text();
}

void SectionBox::setStatus(std::optional<Status> status)
{
    m_heading->setStatus(status);
}

void SectionBox::setSummary(const QString &summary)
{
    m_heading->setSummary(summary);
}

void SectionBox::setHint(const QString &hint, bool error)
{
    m_hint->setText(hint);
    m_hint->setToken(error ? Token::Err : Token::Text2);
    m_hint->setVisible(!hint.isEmpty());
}

void SectionBox::setFoldable(bool on)
{
    if (on == m_foldable)
        return;
    m_foldable = on;
    m_heading->setFoldable(on);
    updateBody();
}

bool SectionBox::isOpen() const
{
    return m_open || !m_foldable;
}

void SectionBox::setOpen(bool on)
{
    if (on == m_open)
        return;
    m_open = on;
    updateBody();
    Q_EMIT openChanged(on);
}

void SectionBox::updateBody()
{
    m_body->setVisible(isOpen());
    layout()->setContentsMargins(0, m_foldable ? 0 : 8, 0, isOpen() ? 10 : 0);
    updateGeometry();
    update();
}

void SectionBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_heading->name();
    QWidget::changeEvent(event);
}

void SectionBox::paintEvent(QPaintEvent *)
{
    // Sections share one background, separated by lines.
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Line));
}

} // namespace exportdesk

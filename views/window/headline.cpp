#include "views/window/headline.h"

#include "views/shared/button.h"
#include "views/shared/iconlabel.h"
#include "views/shared/sandboxbadge.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace exportdesk
{

/// The program's own mark.
class HeadLine::Mark final : public QWidget
{
public:
    explicit Mark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(96);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), Icon::Mark, Theme::of(this).color(Token::Text), 24);
    }
};

namespace
{
constexpr int band = 4;
constexpr int lineHeight = 44;
} // namespace

HeadLine::HeadLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new Mark(this))
    , m_place(new IconLabel(this))
    , m_badge(new SandboxBadge(this))
    , m_menu(new Button(Icon::Menu, Button::Kind::Flat, this))
    , m_choicesMenu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 1);
    layout->setSpacing(16);
    layout->addWidget(m_mark);
    layout->addWidget(m_place);
    layout->addWidget(m_badge);
    layout->addStretch();
    layout->addWidget(m_menu);
    m_place->setStrong(true);
    m_place->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_badge->hide();
    m_menu->setIconOnly(true);
    setMinimumHeight(lineHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_menu, &Button::clicked, this, &HeadLine::openMenu);
    connect(m_badge, &SandboxBadge::clicked, this, &HeadLine::openChoices);
    retranslate();
}

void HeadLine::setMarkWidth(int pixels)
{
    m_mark->setFixedWidth(pixels);
}

void HeadLine::setConnection(const QString &name, bool local)
{
    m_connection = name;
    m_local = local;
    retranslate();
}

void HeadLine::setSandbox(const SandboxLook &look)
{
    m_badge->setLook(look);
    m_badge->setVisible(!look.name.isEmpty());
    m_production = look.production;
    layout()->setContentsMargins(0, m_production ? band : 0, 8, 1);
    update();
}

void HeadLine::setSandboxChoices(const QList<SandboxLook> &choices)
{
    m_choices = choices;
    m_badge->setSwitches(choices.size() > 1);
}

void HeadLine::openChoices()
{
    m_choicesMenu->clear();
    for (const SandboxLook &look : std::as_const(m_choices)) {
        //: An entry of the sandbox menu: its kind and its name, e.g. "Development dev"
        QAction *entry = m_choicesMenu->addAction(tr("%1 %2").arg(look.word(), look.name));
        entry->setCheckable(true);
        entry->setChecked(look == m_badge->look());
        connect(entry, &QAction::triggered, this, [this, name = look.name] {
            if (name != m_badge->look().name)
                Q_EMIT sandboxRequested(name);
        });
    }
    m_choicesMenu->popup(m_badge->mapToGlobal(QPoint(0, m_badge->height() + 2)));
}

void HeadLine::setMenu(QMenu *menu)
{
    m_commands = menu;
}

void HeadLine::openMenu()
{
    // Not QPushButton::setMenu(), which would add a chevron beside the three lines.
    if (!m_commands)
        return;
    const QSize size = m_commands->sizeHint();
    m_commands->popup(m_menu->mapToGlobal(QPoint(m_menu->width() - size.width(), m_menu->height() + 2)));
}

void HeadLine::retranslate()
{
    if (m_connection.isEmpty()) {
        m_place->setIcon(Icon::Connections, Token::Text2);
        m_place->setText(tr("Not connected"), Token::Text2);
    } else {
        m_place->setIcon(m_local ? Icon::Local : Icon::Remote, Token::Text2);
        m_place->setText(m_connection, Token::Text);
    }
    m_place->setStrong(!m_connection.isEmpty());
    m_menu->setText(tr("Menu"));
    m_menu->setToolTip(tr("All commands (%1)").arg(QKeySequence(Qt::Key_F10).toString(QKeySequence::NativeText)));
}

void HeadLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HeadLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(m_production ? Token::ProdTint : Token::Rail));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(m_production ? Token::ProdLine : Token::Line));
    if (m_production)
        painter.fillRect(QRect(0, 0, width(), band), theme.color(Token::ProdFill));
}

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exports/tokenfield.h"

#include "views/exports/choicepopup.h"
#include "views/shared/flowlayout.h"
#include "views/shared/icon.h"
#include "views/shared/inputstate.h"
#include "views/shared/paintparts.h"
#include "views/shared/textlabel.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

using Colour = ::exportdesk::Token;

/// One item: its name and a cross; a click or Delete removes it.
class TokenField::Token : public QAbstractButton
{
public:
    explicit Token(const Item &item, QWidget *parent)
        : QAbstractButton(parent)
        , m_item(item)
    {
        setText(item.text);
        setToolTip(item.key);
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(TokenField::tr("%1, remove").arg(item.text));
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::of(this).font(Theme::Role::Body));
        return {metrics.horizontalAdvance(text()) + 32, std::max(24, metrics.height() + 1)};
    }
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = Theme::of(this);
        painter.setBrush(theme.color(Colour::Selection));
        painter.setPen(hasFocus() ? QPen(theme.color(Colour::Accent), 2) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
        parts::paintLine(painter, rect().adjusted(8, 0, -22, 0), text(), theme.font(Theme::Role::Body),
                         theme.color(m_item.flagged ? Colour::Warn : Colour::Text));
        paintIcon(painter, QRect(width() - 20, 0, 16, height()), Icon::Close, theme.color(Colour::Text2), 12);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Return)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    Item m_item;
};

TokenField::TokenField(QWidget *parent)
    : QWidget(parent)
    , m_popup(new ChoicePopup(this))
    , m_box(new QWidget(this))
    , m_flow(new FlowLayout(m_box, 6, 4))
    , m_more(new TextLabel(Theme::Role::Body, Colour::Text2))
    , m_invitation(new TextLabel(Theme::Role::Body, Colour::Text3))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(8, 4, 28, 4);
    whole->addWidget(m_box);
    m_flow->addWidget(m_more);
    m_flow->addWidget(m_invitation);
    m_more->setObjectName("more");
    m_more->hide();
    m_invitation->setMinimumHeight(24);
    m_popup->setSeveral(true);
    connect(m_popup, &ChoicePopup::chosen, this, &TokenField::toggled);
}

void TokenField::setItems(const QList<Item> &items)
{
    if (m_items == items)
        return;
    const bool hadFocus = !m_tokens.isEmpty()
        && std::any_of(m_tokens.begin(), m_tokens.end(), [](const Token *token) { return token->hasFocus(); });
    m_items = items;
    m_box->hide();
    clearTokens();
    for (const Item &one : items.first(std::min(items.size(), tokensAtMost))) {
        auto *token = new Token(one, m_box);
        token->setCursor(Qt::ArrowCursor);
        token->setObjectName(objectName() + u".token."_s + one.key);
        connect(token, &QAbstractButton::clicked, this, [this, key = one.key] { Q_EMIT removed(key); });
        m_flow->insertWidget(int(m_tokens.size()), token);
        m_tokens += token;
    }
    sayHowManyMore();
    m_box->show();
    if (hadFocus)
        setFocus();
    describe();
    updateGeometry();
}

void TokenField::clearTokens()
{
    for (Token *token : std::as_const(m_tokens)) {
        m_flow->removeWidget(token);
        token->hide();
        token->deleteLater();
    }
    m_tokens.clear();
}

void TokenField::sayHowManyMore()
{
    const auto more = int(m_items.size() - m_tokens.size());
    m_more->setText(more > 0 ? tr("and %Ln more", nullptr, more) : QString());
    m_more->setVisible(more > 0);
}

void TokenField::setPlaceholder(const QString &text)
{
    m_invitation->setText(text);
}

void TokenField::setLabel(const QString &label)
{
    m_label = label;
    describe();
}

void TokenField::setWrong(bool wrong)
{
    if (m_wrong == wrong)
        return;
    m_wrong = wrong;
    setInvalid(this, wrong);
    describe();
    update();
}

void TokenField::describe()
{
    QStringList names;
    for (const Item &item : std::as_const(m_items))
        names += item.text;
    setAccessibleName(m_label);
    setAccessibleDescription(QLocale().createSeparatedList(names));
}

void TokenField::openList(const QString &text)
{
    Q_EMIT aboutToOpen();
    m_popup->open(this, text, {});
}

void TokenField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    parts::paintField(painter, theme, rect(), hasFocus(), m_wrong, isEnabled());
    paintIcon(painter, QRect(width() - 24, 0, 16, height()), Icon::ChevronDown, theme.color(Colour::Text2));
}

void TokenField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QList<int> opening{Qt::Key_Down, Qt::Key_Up, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_F4};
    if (event->key() == Qt::Key_Backspace && !m_items.isEmpty())
        Q_EMIT removed(m_items.last().key);
    else if (opening.contains(event->key()) && (plain || event->modifiers() == Qt::AltModifier))
        openList();
    else if (plain && !event->text().isEmpty() && event->text().front().isPrint())
        openList(event->text());
    else
        QWidget::keyPressEvent(event);
}

void TokenField::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        openList();
}

void TokenField::focusInEvent(QFocusEvent *)
{
    update();
}

void TokenField::focusOutEvent(QFocusEvent *)
{
    update();
}

void TokenField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (Token *token : std::as_const(m_tokens))
        token->setAccessibleName(tr("%1, remove").arg(token->text()));
    sayHowManyMore();
}

} // namespace exportdesk

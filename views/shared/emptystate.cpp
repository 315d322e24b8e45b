// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/emptystate.h"

#include "views/shared/button.h"
#include "views/shared/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace exportdesk
{

class EmptyState::Picture final : public QWidget
{
public:
    Picture(Icon icon, QWidget *parent)
        : QWidget(parent)
        , m_icon(icon)
    {
        setFixedSize(32, 32);
    }
    void setIcon(Icon icon)
    {
        m_icon = icon;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_icon, Theme::of(this).color(Token::Text2), 32);
    }

private:
    Icon m_icon;
};

EmptyState::EmptyState(Icon icon, QWidget *parent)
    : QWidget(parent)
    , m_picture(new Picture(icon, this))
    , m_sentence(new TextLabel(Theme::Role::Body, Token::Text2, this))
    , m_button(new Button(Button::Kind::Normal, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->addStretch();
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_sentence);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
    m_button->hide();
    connect(m_button, &Button::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::setIcon(Icon icon)
{
    m_picture->setIcon(icon);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/dialogframe.h"

#include "views/shared/helprequest.h"
#include "views/shared/mnemonics.h"
#include "views/shared/sandboxbadge.h"
#include "views/shared/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace exportdesk
{

namespace
{
constexpr int dialogPadding = 24;
constexpr int band = 4;
int roundedUp(int length)
{
    constexpr int step = 4;
    return (length + step - 1) / step * step;
}

} // namespace

DialogFrame::DialogFrame(QWidget *parent)
    : QDialog(parent)
    , m_question(new TextLabel(Theme::Role::PageTitle, Token::Text, this))
    , m_consequence(new TextLabel(Theme::Role::Body, Token::Text2, this))
    , m_badge(new SandboxBadge(this))
    , m_outer(new QVBoxLayout(this))
    , m_content(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    m_outer->setContentsMargins(dialogPadding, dialogPadding, dialogPadding, dialogPadding);
    m_outer->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    m_question->setWordWrap(true);
    top->addWidget(m_question, 1);
    top->addWidget(m_badge, 0, Qt::AlignTop);
    m_badge->hide();
    m_outer->addLayout(top);
    m_outer->addSpacing(4);
    m_consequence->setSentence(true);
    m_consequence->hide();
    m_outer->addWidget(m_consequence);
    m_outer->addSpacing(16);
    m_content->setSpacing(16);
    // Spare height goes to the content, or below it where nothing in it stretches.
    m_outer->addLayout(m_content, 1000);
    m_outer->addStretch(1);
    m_outer->addSpacing(24);
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_outer->addLayout(m_buttons);
    setSizeGripEnabled(false);
}

void DialogFrame::setQuestion(const QString &question)
{
    m_question->setText(question);
    setWindowTitle(question);
    setAccessibleName(question);
}

QString DialogFrame::question() const
{
    return m_question->text();
}

void DialogFrame::setConsequence(const QString &text)
{
    m_consequence->setText(text);
    m_consequence->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void DialogFrame::setSandbox(const SandboxLook &look)
{
    m_badge->setLook(look);
    m_badge->show();
    m_production = look.production;
    m_outer->setContentsMargins(dialogPadding, dialogPadding + (m_production ? band : 0), dialogPadding, dialogPadding);
    update();
}

Button *DialogFrame::addCloseButton(const QString &text)
{
    auto *button = new Button(Button::Kind::Normal, this);
    button->setText(text);
    button->setLeastHeight(32);
    button->setAutoDefault(true);
    button->setDefault(true);
    connect(button, &Button::clicked, this, &QDialog::reject);
    m_buttons->addWidget(button);
    return button;
}

Button *DialogFrame::addActionButton(const QString &text, Button::Kind kind, bool accepts)
{
    auto *button = new Button(kind, this);
    button->setText(text);
    button->setLeastHeight(32);
    if (accepts)
        connect(button, &Button::clicked, this, &QDialog::accept);
    m_buttons->addWidget(button);
    return button;
}

void DialogFrame::setFootnote(QWidget *widget)
{
    // A button keeps its size; a text extends to the buttons.
    if (qobject_cast<Button *>(widget))
        m_buttons->insertWidget(0, widget, 0, Qt::AlignLeft);
    else
        m_buttons->insertWidget(0, widget, 1);
}

/// The height of its texts at its real width; Qt would use the narrower width of its hint. Rounded up to a multiple of
/// 4, which scales to 125 and 150 % without cutting the last line.
QSize DialogFrame::sizeHint() const
{
    const QSize wanted = QDialog::sizeHint().expandedTo(minimumSize());
    // With large text it may be wider than the screen, and its texts get higher where it is narrower.
    const int width = std::min(roundedUp(wanted.width()), screen()->availableSize().width());
    return {width, roundedUp(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : wanted.height())};
}

/// As large as its hint on every screen that has the room. Qt would open it at two thirds of the screen, which cuts the
/// hint to a minimum in which texts of several lines have only one.
void DialogFrame::setVisible(bool on)
{
    const QSize room = screen()->availableSize();
    setMinimumSize(minimumSize().boundedTo(room));
    if (on)
        resize((testAttribute(Qt::WA_Resized) ? size() : sizeHint()).boundedTo(room));
    if (on)
        assignMnemonics(*this);
    QDialog::setVisible(on);
}

/// The keys of the window do not reach a dialog in front of it.
void DialogFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier)
        HelpRequest::send(focusWidget() ? focusWidget() : this, {});
    else
        QDialog::keyPressEvent(event);
}

void DialogFrame::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    if (m_production)
        QPainter(this).fillRect(QRect(0, 0, width(), band), Theme::of(this).color(Token::ProdFill));
}

} // namespace exportdesk

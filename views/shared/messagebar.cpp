// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/messagebar.h"

#include "views/shared/announcer.h"
#include "views/shared/button.h"
#include "views/shared/flowlayout.h"
#include "views/shared/paint.h"
#include "views/shared/spokenrole.h"
#include "views/shared/textlabel.h"
#include "views/shared/whylink.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

Status statusOf(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Info:
        return Status::Info;
    case MessageBar::Severity::Done:
        return Status::Succeeded;
    case MessageBar::Severity::Warning:
        return Status::Warning;
    case MessageBar::Severity::Error:
        return Status::Failed;
    case MessageBar::Severity::Unknown:
        return Status::OutcomeUnknown;
    }
    Q_UNREACHABLE();
}

constexpr int iconRoom = 16 + 10;

} // namespace

MessageBar::MessageBar(Severity severity, const QString &sentence, QWidget *parent)
    : QFrame(parent)
    , m_severity(severity)
    , m_sentence(new TextLabel(Theme::Role::Body, Token::Text, this))
    , m_remedy(new TextLabel(Theme::Role::Body, Token::Text2, this))
    , m_quote(new TextLabel(Theme::Role::Mono, Token::Text, this))
    , m_steps(new QGridLayout)
    , m_close(new Button(Icon::Close, Button::Kind::Flat, this))
    , m_buttons(new FlowLayout)
{
    setFrameShape(QFrame::NoFrame);
    setSpokenRole(this, QAccessible::AlertMessage);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12 + iconRoom, 6, 6, 6);
    layout->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    for (TextLabel *label : {m_sentence, m_remedy, m_quote}) {
        label->setSentence(true);
        label->hide();
        words->addWidget(label);
        if (label == m_remedy)
            words->addLayout(m_steps);
    }
    m_steps->setHorizontalSpacing(6);
    m_steps->setVerticalSpacing(0);
    m_steps->setColumnStretch(1, 1);
    words->addLayout(m_buttons);
    words->setContentsMargins(0, 3, 0, 3);
    layout->addLayout(words, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_close->setIconOnly(true);
    setSentence(sentence);
    retranslate();
    connect(m_close, &Button::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
}

QString MessageBar::sentence() const
{
    return m_sentence->text();
}

void MessageBar::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(sentence);
    if (m_why)
        m_why->setEntry(m_why->address(), sentence);
    announce();
}

void MessageBar::setRemedy(const QString &remedy)
{
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    setAccessibleDescription(remedy);
}

void MessageBar::setSteps(const QStringList &steps)
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList all;
    for (int row = 0; row < int(steps.size()); ++row) {
        auto *number = new TextLabel(Theme::Role::Body, Token::Text2, this);
        //: The number of a step of the advice
        number->setText(tr("%1.").arg(row + 1));
        auto *step = new TextLabel(Theme::Role::Body, Token::Text2, this);
        step->setSentence(true);
        step->setText(steps.at(row));
        m_steps->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignRight);
        m_steps->addWidget(step, row, 1);
        all.append(number->text() + u' ' + step->text());
    }
    all.prepend(m_remedy->text());
    all.removeAll(QString());
    setAccessibleDescription(all.join(u'\n'));
}

void MessageBar::setQuote(const QString &words)
{
    m_quote->setText(words);
    m_quote->setVisible(!words.isEmpty());
}

Button *MessageBar::addButton(const QString &text)
{
    auto *button = new Button(Button::Kind::Normal, this);
    button->setText(text);
    m_buttons->insertWidget(m_buttons->count() - (m_why ? 1 : 0), button);
    return button;
}

void MessageBar::setHelp(const QString &address)
{
    if (!m_why) {
        m_why = new WhyLink(this);
        m_why->setObjectName(u"why"_s);
        m_buttons->addWidget(m_why);
    }
    m_why->setEntry(address, sentence());
}

void MessageBar::setDismissible(bool on)
{
    m_close->setVisible(on);
    layout()->setContentsMargins(12 + iconRoom, 6, on ? 6 : 12, 6);
}

void MessageBar::retranslate()
{
    m_close->setText(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    update();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const StatusLook look = statusLook(statusOf(m_severity));
    QPainter painter(this);
    paint::box(painter, rect(), 4, theme.color(look.tint), theme.color(look.iconToken));
    paintIcon(painter, QRect(12, 6, 16, theme.height(26)), look.icon, theme.color(look.iconToken));
}

/// Each sentence once, however often the page with the bar is shown.
void MessageBar::announce()
{
    if (!isVisible() || m_announced == sentence())
        return;
    m_announced = sentence();
    Announcer::say(this, QString(sentence() + u' ' + accessibleDescription()).trimmed());
}

void MessageBar::sayAgain()
{
    m_announced.clear();
    if (isHidden())
        show();
    else
        announce();
}

void MessageBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    announce();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden()) {
        m_close->click();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace exportdesk

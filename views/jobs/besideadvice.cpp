// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/jobs/besideadvice.h"

#include "views/shared/button.h"
#include "views/shared/flowlayout.h"
#include "views/shared/linkbutton.h"
#include "views/shared/scrolled.h"
#include "views/shared/textlabel.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace exportdesk
{

BesideAdvice::BesideAdvice(QWidget *content, const QList<Button *> &buttons, QWidget *parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_divider(new QWidget)
    , m_advice(new QWidget)
    , m_title(new TextLabel(Theme::Role::Strong))
    , m_exchanges(new LinkButton)
    , m_remedy(new TextLabel)
{
    m_columns->setContentsMargins({});
    m_columns->setSpacing(0);
    m_columns->addWidget(content, m_contentShare);
    m_divider->setFixedWidth(1);
    m_divider->setAutoFillBackground(true);
    m_divider->setBackgroundRole(QPalette::Light);
    m_columns->addWidget(m_divider);
    m_columns->addWidget(m_advice, m_adviceShare);
    buildAdvice(buttons);
    retranslate();
}

void BesideAdvice::buildAdvice(const QList<Button *> &buttons)
{
    m_advice->setBackgroundRole(QPalette::Base);
    m_advice->setAutoFillBackground(true);
    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_title);
    title->addStretch();
    title->addWidget(m_exchanges);
    auto *sentence = new QWidget;
    auto *within = new QVBoxLayout(sentence);
    within->setContentsMargins({});
    within->addWidget(m_remedy);
    m_remedy->setSentence(true);
    auto *remedy = new QWidget;
    fillScrolled(
        remedy, sentence, [] { return tr("What to do"); }, ScrolledHeight::AtMostContent);
    auto *flow = new FlowLayout;
    for (Button *button : buttons)
        flow->addWidget(button);
    auto *advice = new QVBoxLayout(m_advice);
    advice->setContentsMargins(16, 12, 16, 8);
    advice->setSpacing(8);
    advice->addLayout(title);
    advice->addWidget(remedy);
    advice->addLayout(flow);
    advice->addStretch(1);
}

void BesideAdvice::setShares(int content, int advice)
{
    m_contentShare = content;
    m_adviceShare = advice;
}

/// Side by side where both fit, otherwise the actions are below.
void BesideAdvice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int besideFrom = 680;
    const bool beside = width() >= Theme::of(this).scaled(besideFrom);
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(0, beside ? m_contentShare : 1);
    m_columns->setStretch(2, beside ? m_adviceShare : 0);
    m_divider->setVisible(beside);
}

void BesideAdvice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void BesideAdvice::retranslate()
{
    m_title->setText(tr("What to do"));
    m_exchanges->setText(tr("Show in Activity"));
}

} // namespace exportdesk

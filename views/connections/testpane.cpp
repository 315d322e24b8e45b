// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/testpane.h"

#include "models/connections/testadvice.h"
#include "models/connections/testwords.h"
#include "views/connections/teststeprow.h"
#include "views/shared/button.h"
#include "views/shared/messagebar.h"
#include "views/shared/paint.h"
#include "views/shared/textlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The background of the steps.
class Card final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        paint::box(painter, rect(), 6, theme.color(Token::Base), theme.color(Token::Line));
    }
};

} // namespace

TestPane::TestPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(Theme::Role::Strong, Token::Text))
    , m_state(new TextLabel(Theme::Role::Body, Token::Text2))
    , m_again(new Button(Icon::RunAgain, Button::Kind::Normal))
    , m_card(new Card)
    , m_steps(new QVBoxLayout(m_card))
{
    m_again->setObjectName("connections.test");
    m_state->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_title);
    top->addWidget(m_state, 1);
    top->addWidget(m_again);
    m_steps->setContentsMargins(16, 4, 16, 4);
    m_steps->setSpacing(0);
    for (const TestStep step : testSteps) {
        m_rows.append(new TestStepRow(step));
        m_steps->addWidget(m_rows.last());
    }
    auto *sheet = new QWidget;
    auto *layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_card);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(sheet);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
    connect(m_again, &Button::clicked, this, &TestPane::testRequested);
}

void TestPane::show(const ConnectionTest *test)
{
    if (m_test)
        m_test->disconnect(this);
    m_test = test;
    if (m_test)
        connect(m_test, &ConnectionTest::changed, this, &TestPane::retranslate);
    retranslate();
}

void TestPane::setBlocked(const QString &reason)
{
    m_blocked = reason;
    retranslate();
}

void TestPane::retranslate()
{
    const bool tested = m_test && m_test->startedAtMs() >= 0;
    m_title->setText(tr("Test connection"));
    m_again->setText(tested ? tr("Test again") : tr("Test"));
    m_again->setBlocked(!m_blocked.isEmpty()                ? m_blocked
                            : m_test && m_test->isRunning() ? tr("The test is running.")
                                                            : QString());
    if (tested) {
        const QTime at = QDateTime::fromMSecsSinceEpoch(m_test->startedAtMs()).time();
        //: When the test was made, and how many of its steps passed
        m_state->setText(tr("%1: %2 of %3 steps passed")
                             .arg(locale().toString(at, u"HH:mm:ss"_s))
                             .arg(m_test->passed())
                             .arg(testStepCount));
    } else {
        m_state->setText(tr("Read-only; nothing is changed."));
    }
    for (TestStepRow *row : std::as_const(m_rows))
        row->show(m_test);
    showAdvice();
}

void TestPane::showAdvice()
{
    if (m_advice) {
        m_advice->hide();
        m_advice->deleteLater(); // its own button may have caused the change
        m_advice = nullptr;
    }
    const auto failed = m_test ? m_test->failed() : std::nullopt;
    if (!failed)
        return;
    const Failure &failure = m_test->step(*failed).failure;
    const TestAdvice advice = testAdvice(*failed, failure, m_test->connection());
    m_advice = new MessageBar(MessageBar::Severity::Error, advice.sentence);
    m_advice->setObjectName("connections.advice");
    m_advice->setSteps(advice.actions);
    if (!failure.code.startsWith("exportdesk:"_L1))
        m_advice->setQuote(failure.detail.left(300));
    m_advice->setDismissible(false);
    Button *copyButton = m_advice->addButton(tr("Copy for support"));
    copyButton->setIcon(Icon::Copy);
    copyButton->setObjectName("connections.copy");
    connect(copyButton, &Button::clicked, this, &TestPane::copy);
    Button *exchanges = m_advice->addButton(tr("Show call"));
    exchanges->setIcon(Icon::Activity);
    exchanges->setObjectName("connections.exchange");
    connect(exchanges, &Button::clicked, this, &TestPane::exchangesRequested);
    m_steps->insertWidget(int(*failed) + 1, m_advice);
}

void TestPane::copy()
{
    if (m_test)
        QGuiApplication::clipboard()->setText(m_test->supportText());
}

void TestPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(Token::Window));
}

} // namespace exportdesk

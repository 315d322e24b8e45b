// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/teststeprow.h"

#include "models/connections/testwords.h"
#include "views/shared/elidedlabel.h"
#include "views/shared/iconlabel.h"
#include "views/shared/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace exportdesk
{

TestStepRow::TestStepRow(TestStep step, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_name(new IconLabel(this))
    , m_finding(new ElidedLabel(Theme::Role::Body, Token::Text2, this))
    , m_time(new TextLabel(Theme::Role::Small, Token::Text2, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addWidget(m_finding, 1);
    layout->addWidget(m_time);
    setMinimumHeight(33);
}

void TestStepRow::show(const ConnectionTest *test)
{
    const ConnectionTest::Step step = test ? test->step(m_step) : ConnectionTest::Step();
    const QString name = testStepName(m_step);
    QString finding = test ? testFinding(*test, m_step) : tr("Not tested");
    switch (step.state) {
    case ConnectionTest::State::NotTested:
        m_name->setIcon(Icon::NotTested, Token::Text2);
        break;
    case ConnectionTest::State::Running:
        m_name->setIcon(Icon::StatusProcessing, Token::Run);
        break;
    case ConnectionTest::State::Passed:
        m_name->setIcon(Icon::StatusSucceeded, Token::Ok);
        break;
    case ConnectionTest::State::Failed:
        m_name->setIcon(Icon::StatusFailed, Token::Err);
        break;
    }
    const bool failed = step.state == ConnectionTest::State::Failed;
    const bool open = step.state == ConnectionTest::State::NotTested;
    m_name->setText(name, open ? Token::Text2 : Token::Text);
    m_name->setStrong(failed);
    QFontMetrics metrics(Theme::of(this).font(Theme::Role::Strong));
    int widest = 0;
    for (const TestStep one : testSteps)
        widest = std::max(widest, metrics.horizontalAdvance(testStepName(one)));
    m_name->setMinimumWidth(widest + 34);
    m_finding->setToken(failed ? Token::Err : Token::Text2);
    m_finding->setText(finding);
    m_time->setText(step.durationMs < 0 ? QString() : tr("%1\u00a0ms").arg(locale().toString(step.durationMs)));
    const QString state = testStateWord(step.state);
    setAccessibleName(open ? tr("%1: %2").arg(name, finding)
                           //: A step of the test for a screen reader: its name, whether it passed, what was found
                           : tr("%1: %2, %3").arg(name, state, finding));
}

void TestStepRow::paintEvent(QPaintEvent *)
{
    if (m_step == testSteps.back())
        return; // the card ends below it
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).color(Token::RowLine));
}

} // namespace exportdesk

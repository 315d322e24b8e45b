// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/testprogress.h"

#include <algorithm>

namespace exportdesk
{

int TestProgress::passed() const
{
    return int(
        std::count_if(m_steps.begin(), m_steps.end(), [](const Step &one) { return one.state == State::Passed; }));
}

std::optional<TestStep> TestProgress::failed() const
{
    for (const TestStep which : testSteps) {
        if (step(which).state == State::Failed)
            return which;
    }
    return {};
}

void TestProgress::begin(TestStep step)
{
    m_since.start();
    m_steps[size_t(step)].state = State::Running;
}

void TestProgress::pass(TestStep step, bool withTime)
{
    Step &one = m_steps[size_t(step)];
    one.state = State::Passed;
    one.durationMs = withTime ? m_since.elapsed() : -1;
}

void TestProgress::fail(TestStep failed, const Failure &failure)
{
    for (const TestStep step : testSteps) {
        Step &one = m_steps[size_t(step)];
        if (step < failed) {
            one.state = State::Passed;
            one.failure = {};
        } else if (step == failed) {
            one = {State::Failed, m_since.elapsed(), failure};
        } else {
            one = {};
        }
    }
}

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connections/teststep.h"

#include <QElapsedTimer>

#include <optional>

namespace exportdesk
{

/// How far the steps of a connection test have come, and how long each took.
class TestProgress
{
    Q_GADGET

public:
    enum class State { NotTested, Running, Passed, Failed };
    Q_ENUM(State)

    struct Step {
        State state = State::NotTested;
        qint64 durationMs = -1; ///< of the call that decided it; -1 where another step shows it
        Failure failure; ///< of State::Failed

        bool operator==(const Step &) const = default;
    };

    const Step &step(TestStep step) const { return m_steps[size_t(step)]; }
    /// How many steps passed.
    int passed() const;
    /// The step that failed, if one did.
    std::optional<TestStep> failed() const;

    void begin(TestStep step);
    void pass(TestStep step, bool withTime = true);
    /// All steps before it have passed, all after it are unknown.
    void fail(TestStep step, const Failure &failure);

private:
    std::array<Step, testStepCount> m_steps;
    QElapsedTimer m_since; ///< the step that was begun last
};

} // namespace exportdesk

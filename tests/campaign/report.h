// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaign/season.h"
#include "tests/campaign/steps.h"

#include <optional>

namespace exportdesk::campaign
{

/// Everything that a campaign found.
struct Report {
    quint64 seed = 1;
    Season ours;
    std::optional<Season> blind;
    QList<StepResult> steps;

    bool promisesKept() const;
};

/// The tables, for people.
QString textOf(const Report &report);
QByteArray jsonOf(const Report &report);

} // namespace exportdesk::campaign

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaign/onelaunch.h"
#include "tests/campaign/scripts.h"
#include "tests/campaign/season.h"

#include <optional>

namespace exportdesk::campaign
{

/// Everything that a campaign found.
struct Report {
    quint64 seed = 1;
    std::optional<Season> ours;
    std::optional<Season> blind;
    std::optional<ScriptsSeason> scripts;
    /// Tried one by one, with the words above their table.
    struct Part {
        QString title;
        QString key; ///< in JSON
        QList<StepResult> results;
    };
    QList<Part> parts;

    bool promisesKept() const;
};

/// The tables, for people.
QString textOf(const Report &report);
QByteArray jsonOf(const Report &report);

} // namespace exportdesk::campaign

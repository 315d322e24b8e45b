// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/icon.h"

#include <QString>

#include <functional>

namespace exportdesk
{

/// Something the "Go to" field leads to: a job, a dataset, a saved view, a command.
struct GoToEntry {
    Icon icon = Icon::Open;
    QString title; ///< translated, or a name; compared with the typed letters
    QString kind; ///< "Job", "Dataset", "Command", translated
    QString keys; ///< in the language of the user interface; may be empty
    int rank = 0; ///< added to the score of the match; the higher comes first among equals
    bool always = false; ///< matches whatever is typed
    std::function<void()> run;
};

} // namespace exportdesk

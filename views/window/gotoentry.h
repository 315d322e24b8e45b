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
    QString title; ///< translated, or a name; what typed letters are compared with
    QString kind; ///< "Job", "Dataset", "Command", translated
    QString keys; ///< as the language writes them; may be empty
    int rank = 0; ///< added to how well the letters fit: more stands higher among equals
    bool always = false; ///< fits whatever is typed
    std::function<void()> run;
};

} // namespace exportdesk

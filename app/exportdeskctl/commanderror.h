// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/exitcode.h"

#include <QJsonObject>
#include <QString>

namespace exportdesk
{

struct Failure;
struct StoreError;

/// Why a command did not do what it was asked for.
struct CommandError {
    ExitCode exit = ExitCode::Computer;
    QString code; ///< stable, for scripts: "no-connection", the platform's own code, …
    QString text; ///< translated: what happened, what to do next
    QJsonObject details = {}; ///< further members of the JSON document, beside "error"
};

/// A call to the platform failed. Its code is the platform's own, else one of kind ("unreachable", "sign-in", …).
CommandError commandError(const Failure &failure);
/// As commandError(), for a request about one job: an id that no job has is a mistake on the command line.
CommandError jobError(const Failure &failure, const QString &id);
CommandError noSuchJob(const QString &id);
/// The local store failed.
CommandError commandError(const StoreError &error);

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/columnkind.h"
#include "models/results/resultfile.h"
#include "models/results/resultreader.h"

#include <QObject>

namespace exportdesk
{

/// The part files of a result that a reader has opened, with what is known of their columns. For rows and saving.
struct OpenResult {
    QList<ResultFile> files;
    QList<ResultColumn> columns; ///< of the view "exported"
    QStringList paths; ///< of the requested profile fields that the files have, else of all
    qint64 rows = 0;
    QStringList batches;
    QString spillFolder;
    std::unique_ptr<ResultReader> reader;
};

} // namespace exportdesk

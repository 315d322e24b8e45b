// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/readeroutcome.h"
#include "models/results/resulttable.h"

#include <QByteArray>

#include <optional>

namespace exportdesk
{

/// One line that the reader of results has written.
struct ReaderAnswer {
    enum class Kind { Ready, Progress, Opened, Rows, Done, Error };

    Kind kind = Kind::Ready;
    quint64 id = 0; ///< of the request; 0 when it is about the reader itself
    std::optional<double> share; ///< of a progress, from 0 to 1; nothing while it is unknown
    OpenedResult opened;
    std::vector<std::vector<ResultValue>> rows;
    QList<ResultColumn> columns; ///< of a query that is done
    qint64 count = 0; ///< of its rows
    qint64 ms = 0;
    SavedResult saved; ///< when a save is done
    ReaderFailure failure;
};

/// Reads such a line (docs/resultreader.md); nothing when it is not as documented. What the reader says is read as
/// carefully as what a server says: a file that it reads may have taken it over.
std::optional<ReaderAnswer> readReaderAnswer(const QByteArray &line);

} // namespace exportdesk

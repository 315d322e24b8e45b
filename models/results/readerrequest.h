// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/results/resultfile.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace exportdesk
{

// Requests to the reader of results, each as a line without its end (docs/resultreader.md).

QByteArray openRequest(quint64 id, const QList<ResultFile> &files, const QStringList &outputs);
QByteArray queryRequest(quint64 id, const QString &sql);
/// \a format: csv, jsonl or parquet.
QByteArray saveRequest(quint64 id, const QString &sql, const QString &format, const QString &path);
QByteArray cancelRequest(quint64 id);

} // namespace exportdesk

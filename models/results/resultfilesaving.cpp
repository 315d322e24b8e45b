// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/resultfilesaving.h"

#include "models/platform/deliver.h"
#include "models/results/columnkind.h"
#include "models/results/duckdbfield.h"
#include "models/results/isotimes.h"
#include "models/results/openresult.h"
#include "models/results/readerfailuretext.h"
#include "models/results/resultproblem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Spreadsheets execute texts that begin like a formula.
QString formulaSafe(const QString &text)
{
    return u"CASE WHEN regexp_matches(%1, '^[=+@\\t\\r-]') THEN '''' || %1 ELSE %1 END"_s.arg(text);
}

/// The engine's own text of a time, in JSON and in what is nested, is not that of ISO 8601.
QString timesWritten(const DuckDbField &field)
{
    return field.isMany ? duckDb::isoTimes(field.value, {{}, field.type.type + u"[]"_s, {field.type}})
                        : duckDb::isoTimes(field.value, field.type);
}

/// Nested values become JSON in one cell.
QString csvCell(const DuckDbField &field)
{
    const ColumnKind kind = columnKind(field.type);
    if (field.isMany || isNested(kind))
        return formulaSafe(u"CAST(to_json(%1) AS VARCHAR)"_s.arg(timesWritten(field)));
    if (kind == ColumnKind::Text || kind == ColumnKind::Json || kind == ColumnKind::Other)
        return formulaSafe(u"CAST(%1 AS VARCHAR)"_s.arg(field.value));
    return timesWritten(field);
}

QString wholeRowsSql(const QList<ResultColumn> &columns, ResultReader::Format format)
{
    QStringList replaced;
    for (const ResultColumn &column : columns) {
        const QString name = duckDb::name(column.name);
        const QString value = duckDb::isoTimes(name, column);
        if (value != name && format != ResultReader::Format::Parquet)
            replaced += QString(value + u" AS "_s + name);
    }
    return u"SELECT * EXCLUDE (batch_id)"_s
        + (replaced.isEmpty() ? QString() : QString(u" REPLACE ("_s + replaced.join(u", "_s) + u')'))
        + u" FROM exported"_s;
}

QString savingSql(const QList<ResultColumn> &columns, const ResultFileSaving::Order &order)
{
    QList<ResultColumn> ofFiles = columns;
    ofFiles.removeIf([](const ResultColumn &column) { return column.name == "batch_id"_L1; });
    const bool isCsv = order.format == ResultReader::Format::Csv;
    if (order.fields.isEmpty())
        return wholeRowsSql(ofFiles, order.format);
    QStringList cells;
    for (const QString &path : order.fields) {
        const auto field = duckDb::field(ofFiles, path);
        const bool isParquet = order.format == ResultReader::Format::Parquet;
        const QString value = !field ? u"NULL"_s
            : isCsv                  ? csvCell(*field)
            : isParquet              ? field->value
                                     : timesWritten(*field);
        cells += QString(value + u" AS "_s + duckDb::name(path));
    }
    return u"SELECT %1 FROM exported"_s.arg(cells.join(u", "_s));
}

/// No two savings write the same file, whatever name they end with.
QString partBeside(const QString &path)
{
    const QFileInfo place(path);
    const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
    return u"%1/%2.%3.part"_s.arg(place.path(), place.fileName().left(60), random);
}

/// False, with errno: it did not take the name. Without \a replaces a file that is there keeps it.
bool takeName(const QString &part, const QString &path, bool replaces)
{
    const QByteArray from = QFile::encodeName(part);
    const QByteArray to = QFile::encodeName(path);
    if (replaces)
        return ::rename(from.constData(), to.constData()) == 0;
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
    // Some file systems cannot do that in one step.
    if (QFile::exists(path)) {
        errno = EEXIST;
        return false;
    }
    return ::rename(from.constData(), to.constData()) == 0;
}

ResultProblem existing(const QString &path)
{
    return {u"exists"_s, ResultFileSaving::tr("The file %1 already exists.").arg(path), path};
}

/// The reader knows the file by the name that it has while it is written.
ResultProblem savingProblem(const ReaderFailure &failure, const QString &path)
{
    const QString text = ResultFileSaving::tr("The file could not be written to %1.").arg(path);
    if (failure.code == ReaderFailure::Code::NoSpace)
        return {u"no-space"_s, text + u' ' + readerFailureTitle(failure), path};
    if (failure.code == ReaderFailure::Code::CannotWrite)
        return {u"cannot-write"_s, text, path};
    return resultProblem(failure);
}

} // namespace

ResultFileSaving::ResultFileSaving(QObject *parent)
    : QObject(parent)
{
}

ResultFileSaving::~ResultFileSaving()
{
    if (m_reader)
        QFile::remove(m_part);
}

void ResultFileSaving::start(const OpenResult &result, const Order &order)
{
    m_order = order;
    if (order.fields.isEmpty() && order.format == ResultReader::Format::Csv)
        m_order.fields = result.paths;
    m_part = partBeside(order.path);
    if (!order.replaces && QFile::exists(order.path)) {
        Q_EMIT failed(existing(order.path));
        return;
    }
    for (const QString &path : std::as_const(m_order.fields)) {
        // A requested field that is empty in all has no column.
        if (!result.paths.contains(path) && !duckDb::field(result.columns, path)) {
            Q_EMIT failed({u"unknown-field"_s, tr("The result has no field %1.").arg(path), {}});
            return;
        }
    }
    ReaderLimits limits;
    limits.spillFolder = result.spillFolder;
    m_reader = std::make_unique<ResultReader>(limits);
    connect(m_reader.get(), &ResultReader::progressed, this, [this](quint64 id, double share) {
        if (id == m_saving)
            Q_EMIT progressed(share);
    });
    const auto opening = m_reader->open(result.files, {m_part});
    m_saving = opening.id;
    deliver(opening.outcome, this, [this](const ReaderOutcome<OpenedResult> &opened) {
        if (opened)
            save(opened.value());
        else
            fail(savingProblem(opened.failure(), m_order.path));
    });
}

void ResultFileSaving::save(const OpenedResult &opened)
{
    const auto saving = m_reader->save(savingSql(opened.columns, m_order), m_order.format, m_part);
    m_saving = saving.id;
    deliver(saving.outcome, this, [this](const ReaderOutcome<SavedResult> &saved) {
        if (saved)
            accept(saved.value());
        else
            fail(savingProblem(saved.failure(), m_order.path));
    });
}

void ResultFileSaving::cancel()
{
    if (m_reader)
        m_reader->cancel(m_saving);
}

/// The file takes its name at once, with all that it contains.
void ResultFileSaving::accept(const SavedResult &saved)
{
    if (!takeName(m_part, m_order.path, m_order.replaces)) {
        if (errno == EEXIST)
            return fail(existing(m_order.path));
        return fail({u"cannot-write"_s,
                     tr("The file could not be written to %1.").arg(m_order.path) + u' ' + qt_error_string(errno),
                     m_order.path});
    }
    m_reader.release()->deleteLater();
    Q_EMIT finished(saved.rows, saved.bytes);
}

void ResultFileSaving::fail(const ResultProblem &problem)
{
    m_reader.release()->deleteLater();
    QFile::remove(m_part);
    Q_EMIT failed(problem);
}

} // namespace exportdesk

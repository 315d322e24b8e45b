// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/results/partfiles.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

#include <limits>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct PartFilesTexts {
    Q_DECLARE_TR_FUNCTIONS(PartFiles)
};

QString partSizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// "PARE" begins a file whose footer is encrypted.
ResultFile::Format formatOf(const QString &path)
{
    QFile file(path);
    const QByteArray first = file.open(QIODevice::ReadOnly) ? file.read(4) : QByteArray();
    const bool isParquet = first == "PAR1" || first == "PARE" || path.endsWith(".parquet"_L1, Qt::CaseInsensitive);
    return isParquet ? ResultFile::Format::Parquet : ResultFile::Format::Json;
}

/// Spark writes files such as `_SUCCESS` and `_committed_…` next to its parts. Parquet is never empty.
bool hasRows(const PartFile &file)
{
    return !QFileInfo(file.file.path).fileName().startsWith(u'_')
        && (file.bytes > 0 || file.file.format == ResultFile::Format::Parquet);
}

} // namespace

QString PartFilesProblem::sentence() const
{
    switch (kind) {
    case Kind::NotListed:
        return PartFilesTexts::tr("The files of batch %1 could not be listed.").arg(batchId);
    case Kind::NotRead:
        return PartFilesTexts::tr("The file %1 could not be read.").arg(name);
    case Kind::NotWritten:
        return PartFilesTexts::tr("The file could not be written to %1.").arg(name) + u' ' + reason;
    case Kind::NoSpace:
        return PartFilesTexts::tr("The files need %1, but only %2 are free on this computer.")
            .arg(partSizeText(bytes), partSizeText(available));
    }
    return {};
}

PartFiles::PartFiles(const FileCalls &calls, const Clock &clock, const QString &root, QObject *parent)
    : QObject(parent)
    , m_folder(root)
    , m_saving(calls, clock)
{
    connect(&m_saving, &BatchSaving::progressed, this, [this](const QString &, qint64 done, qint64 total) {
        const qint64 all = m_saving.savedBytes() + (done == total ? 0 : done);
        Q_EMIT progressed(all, std::max(all, m_saving.totalBytes()));
    });
    connect(&m_saving, &BatchSaving::larger, this, &PartFiles::acceptLarger);
    connect(&m_saving, &BatchSaving::finished, this, &PartFiles::acceptSaved);
    connect(&m_saving, &BatchSaving::notListed, this, [this](const QString &batchId, const Failure &failure) {
        fail({PartFilesProblem::Kind::NotListed, batchId, {}, failure, {}, 0, 0});
    });
    connect(&m_saving, &BatchSaving::notRead, this, [this](const QString &name, const Failure &failure) {
        fail({PartFilesProblem::Kind::NotRead, {}, name, failure, {}, 0, 0});
    });
    connect(&m_saving, &BatchSaving::notWritten, this, [this](const QString &path, const QString &reason) {
        fail({PartFilesProblem::Kind::NotWritten, {}, path, {}, reason, 0, 0});
    });
}

void PartFiles::fetch(const Order &order)
{
    if (m_isFetching)
        return;
    m_isFetching = true;
    m_files.clear();
    (void)QtConcurrent::run(&PartFolder::removeAbandoned, m_folder.root());
    m_bytesAtMost = order.bytesAtMost;
    if (const QString problem = m_folder.open(); !problem.isEmpty())
        return fail({PartFilesProblem::Kind::NotWritten, {}, m_folder.parts(), {}, problem, 0, 0});
    BatchSaving::Order saving;
    saving.batches = order.batches;
    saving.folder = m_folder.parts();
    saving.origin = order.origin;
    saving.replaces = true; // only files of an earlier fetch() are there
    saving.bytesAtMost = std::min(order.bytesAtMost, m_folder.space());
    m_saving.start(saving);
}

void PartFiles::acceptLarger(qint64 bytes)
{
    const qint64 available = m_folder.space();
    if (bytes > available) {
        m_saving.cancel();
        return fail({PartFilesProblem::Kind::NoSpace, {}, {}, {}, {}, bytes, available});
    }
    if (bytes > m_bytesAtMost)
        Q_EMIT bytesExceeded(bytes, m_bytesAtMost);
    else
        m_saving.goOn(std::min(m_bytesAtMost, available));
}

void PartFiles::goOn()
{
    if (!m_isFetching)
        return;
    m_bytesAtMost = std::numeric_limits<qint64>::max();
    m_saving.goOn(m_folder.space());
}

void PartFiles::cancel()
{
    m_isFetching = false;
    m_saving.cancel();
}

void PartFiles::clear()
{
    cancel();
    m_files.clear();
    m_folder.close();
}

qint64 PartFiles::bytes() const
{
    qint64 sum = 0;
    for (const PartFile &file : m_files)
        sum += file.bytes;
    return sum;
}

void PartFiles::acceptSaved()
{
    for (const BatchSaving::SavedFile &saved : m_saving.saved()) {
        const PartFile file{{saved.path, formatOf(saved.path), saved.batchId}, saved.bytes, saved.file.records};
        if (hasRows(file))
            m_files.append(file);
    }
    m_isFetching = false;
    Q_EMIT finished();
}

void PartFiles::fail(const PartFilesProblem &problem)
{
    m_isFetching = false;
    Q_EMIT failed(problem);
}

} // namespace exportdesk

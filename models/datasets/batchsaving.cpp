// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchsaving.h"

#include "models/datasets/safefilename.h"
#include "models/platform/endlesslist.h"
#include "models/platform/privatefolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

QString hashOf(const QString &text, qsizetype digits)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(digits));
}

/// Never the same for two batches.
QString folderNameOf(const QString &batchId)
{
    const QString name = safeFileName(batchId);
    return name == batchId ? name : u"%1-%2"_s.arg(name.left(40), hashOf(batchId, 16));
}

/// A name for each file in one folder, the same in every saving.
QStringList namesOf(const QList<BatchFile> &files)
{
    QStringList names;
    QSet<QString> taken;
    for (const BatchFile &file : files) {
        const QString name = safeFileName(file.name);
        const QFileInfo parts(name);
        const QString suffix = parts.completeSuffix().isEmpty() ? QString() : u'.' + parts.completeSuffix();
        QString free = name;
        for (int number = 2; taken.contains(free.toCaseFolded()); ++number)
            free = u"%1 (%2)%3"_s.arg(parts.baseName()).arg(number).arg(suffix);
        taken.insert(free.toCaseFolded());
        names += free;
    }
    return names;
}

/// Bytes; 0 when the platform does not say.
qint64 announced(const BatchFile &file)
{
    return std::max<qint64>(0, file.size.value_or(0));
}

/// Stands for the contents: whatever could be another file has another name.
QString partNameOf(const QString &origin, const QString &batchId, const BatchFile &file, const QString &name)
{
    const QStringList identity{origin, batchId, file.fileId, file.name, QString::number(file.size.value_or(-1))};
    return u".%1.%2.part"_s.arg(name.left(40), hashOf(identity.join(QChar::LineFeed), 24));
}

} // namespace

BatchSaving::BatchSaving(const FileCalls &calls, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_listing(calls, clock)
    , m_download(calls)
{
    m_listing.setLimits(limits);
    connect(&m_listing, &BatchFilesModel::stateChanged, this, [this] {
        if (m_isRunning && !m_listing.isLoading())
            acceptFiles();
    });
    connect(&m_download, &FileDownload::progressed, this, &BatchSaving::acceptProgress);
    connect(&m_download, &FileDownload::finished, this, [this](const QString &path, qint64 bytes) {
        acceptSaved(path, bytes, false);
        saveNext();
    });
    connect(&m_download, &FileDownload::failed, this, [this](const Failure &failure) {
        m_isRunning = false;
        Q_EMIT notRead(m_queue.value(0).file.name, failure);
    });
    connect(&m_download, &FileDownload::notWritten, this, [this](const QString &path, const QString &reason) {
        if (m_isRunning && !m_isAsking) // otherwise it was cancelled
            refuse(path, reason);
    });
}

void BatchSaving::start(const Order &order)
{
    if (m_isRunning)
        return;
    m_order = order;
    m_saved.clear();
    m_queue.clear();
    m_savedBytes = 0;
    m_waitingBytes = 0;
    m_isAsking = false;
    m_isRunning = true;
    // The operator specified this folder: links in its path are meant.
    const QFileInfo folder(QDir::cleanPath(order.folder));
    if (!folder.isDir() && !QDir().mkpath(folder.absolutePath()))
        return refuse(folder.absolutePath(), qt_error_string(errno));
    if (!folder.isDir() && ::mkdir(QFile::encodeName(folder.absoluteFilePath()).constData(), 0700) != 0)
        return refuse(order.folder, qt_error_string(errno));
    openBatch();
}

void BatchSaving::cancel()
{
    m_isRunning = false;
    m_download.cancel();
}

void BatchSaving::openBatch()
{
    if (m_order.batches.isEmpty()) {
        if (!m_queue.isEmpty())
            return saveNext();
        m_isRunning = false;
        Q_EMIT finished();
        return;
    }
    m_batchId = m_order.batches.takeFirst();
    m_batchFolder = QDir(m_order.folder).absoluteFilePath(folderNameOf(m_batchId));
    if (const QString problem = createPrivateFolder(m_batchFolder); !problem.isEmpty())
        return refuse(m_batchFolder, problem);
    m_listing.read(m_batchId);
}

void BatchSaving::acceptFiles()
{
    const QList<BatchFile> files = m_listing.files();
    if (m_listing.failure() || m_listing.isCut()) {
        m_isRunning = false;
        Q_EMIT notListed(m_batchId, m_listing.failure().value_or(endlessList(files.size())));
        return;
    }
    const QStringList names = namesOf(files);
    for (qsizetype i = 0; i < files.size(); ++i) {
        m_queue.append({m_batchId, files[i], m_batchFolder + u'/' + names[i]});
        m_waitingBytes += announced(files[i]);
    }
    if (m_order.bytesAtMost)
        openBatch(); // only all batches together say how much it is
    else
        saveNext();
}

void BatchSaving::saveNext()
{
    while (m_isRunning && !m_queue.isEmpty()) {
        if (m_order.bytesAtMost && totalBytes() > *m_order.bytesAtMost)
            return ask(totalBytes());
        const Waiting next = m_queue.first();
        QString problem;
        if (!wasThere(next.file, next.path, &problem)) {
            if (!problem.isEmpty())
                return refuse(next.path, problem);
            Q_EMIT progressed(next.file.name, 0, next.file.size.value_or(-1));
            return m_download.resume(
                next.file, next.path,
                partNameOf(m_order.origin, next.batchId, next.file, QFileInfo(next.path).fileName()));
        }
        acceptSaved(next.path, QFileInfo(next.path).size(), true);
    }
    if (m_isRunning)
        openBatch();
}

void BatchSaving::acceptSaved(const QString &path, qint64 bytes, bool wasThere)
{
    const Waiting saved = m_queue.takeFirst();
    m_savedBytes += bytes;
    m_waitingBytes -= announced(saved.file);
    m_saved.append({saved.batchId, saved.file, path, bytes, wasThere});
}

void BatchSaving::acceptProgress(qint64 done, qint64 total)
{
    const BatchFile file = m_queue.value(0).file;
    Q_EMIT progressed(file.name, done, total);
    // Only now is it known how long a file without an announced size is; its beginning stays.
    const qint64 known = totalBytes() + done - announced(file);
    if (!file.size && done != total && m_order.bytesAtMost && known > *m_order.bytesAtMost) {
        m_isAsking = true;
        m_download.cancel();
        ask(known);
    }
}

void BatchSaving::ask(qint64 bytes)
{
    m_isAsking = true;
    Q_EMIT larger(bytes);
}

void BatchSaving::goOn(std::optional<qint64> bytesAtMost)
{
    if (!m_isRunning || !m_isAsking)
        return;
    m_isAsking = false;
    m_order.bytesAtMost = bytesAtMost;
    saveNext();
}

/// \a problem: something else is there.
bool BatchSaving::wasThere(const BatchFile &file, const QString &path, QString *problem) const
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return false;
    const bool isRegular = S_ISREG(status.st_mode);
    if (isRegular && status.st_uid == ::geteuid() && file.size.value_or(status.st_size) == status.st_size)
        return true;
    if (!m_order.replaces)
        *problem = tr("Another file is already there.");
    return false;
}

void BatchSaving::refuse(const QString &path, const QString &reason)
{
    m_isRunning = false;
    m_queue.clear();
    Q_EMIT notWritten(path, reason);
}

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/batchsaving.h"

#include "models/datasets/safefilename.h"
#include "models/platform/endlesslist.h"

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

/// Why \a path cannot be the folder of a batch; creates it if it is missing.
QString problemOfBatchFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) == 0)
        return {};
    if (errno != EEXIST)
        return qt_error_string(errno);
    struct stat status = {};
    if (::lstat(name.constData(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == ::geteuid())
        return {};
    return BatchSaving::tr("It is not a folder of yours.");
}

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
    connect(&m_download, &FileDownload::progressed, this,
            [this](qint64 done, qint64 total) { Q_EMIT progressed(m_queue.value(0).first.name, done, total); });
    connect(&m_download, &FileDownload::finished, this, [this](const QString &path, qint64 bytes) {
        m_saved.append({m_batchId, m_queue.takeFirst().first, path, bytes, false});
        saveNext();
    });
    connect(&m_download, &FileDownload::failed, this, [this](const Failure &failure) {
        m_isRunning = false;
        Q_EMIT notRead(m_queue.value(0).first.name, failure);
    });
    connect(&m_download, &FileDownload::notWritten, this, [this](const QString &path, const QString &reason) {
        if (m_isRunning) // otherwise it was cancelled
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
        m_isRunning = false;
        Q_EMIT finished();
        return;
    }
    m_batchId = m_order.batches.takeFirst();
    m_batchFolder = QDir(m_order.folder).absoluteFilePath(folderNameOf(m_batchId));
    if (const QString problem = problemOfBatchFolder(m_batchFolder); !problem.isEmpty())
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
    for (qsizetype i = 0; i < files.size(); ++i)
        m_queue.append({files[i], m_batchFolder + u'/' + names[i]});
    saveNext();
}

void BatchSaving::saveNext()
{
    while (m_isRunning && !m_queue.isEmpty()) {
        const auto [file, path] = m_queue.first();
        QString problem;
        if (!wasThere(file, path, &problem)) {
            if (!problem.isEmpty())
                return refuse(path, problem);
            Q_EMIT progressed(file.name, 0, file.size.value_or(-1));
            return m_download.resume(file, path,
                                     partNameOf(m_order.origin, m_batchId, file, QFileInfo(path).fileName()));
        }
        m_saved.append({m_batchId, file, path, QFileInfo(path).size(), true});
        m_queue.removeFirst();
    }
    if (m_isRunning)
        openBatch();
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

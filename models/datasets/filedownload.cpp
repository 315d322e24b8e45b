// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/datasets/filedownload.h"

#include "models/platform/deliver.h"
#include "models/platform/privatefile.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace exportdesk
{

FileDownload::FileDownload(const FileCalls &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
}

FileDownload::~FileDownload() = default;

void FileDownload::begin(const BatchFile &file, const QString &path)
{
    ++m_run;
    m_batchFile = file;
    m_path = path;
    m_done = 0;
    m_pieces = 0;
    m_total = file.size.value_or(-1);
}

void FileDownload::start(const BatchFile &file, const QString &path)
{
    if (isRunning())
        return;
    begin(file, path);
    m_file = std::make_shared<PrivateFile>(path);
    acceptPart({}, 0);
}

void FileDownload::resume(const BatchFile &file, const QString &path, const QString &partName)
{
    if (isRunning())
        return;
    begin(file, path);
    m_file = std::make_shared<PrivateFile>(path, partName);
    deliver(QtConcurrent::run([part = m_file] {
                const QString problem = part->open();
                return std::pair(problem, part->size());
            }),
            this, [this, run = m_run](const std::pair<QString, qint64> &opened) {
                if (run == m_run)
                    acceptPart(opened.first, opened.second);
            });
}

/// \a size: what is there of the file.
void FileDownload::acceptPart(const QString &problem, qint64 size)
{
    if (!problem.isEmpty()) {
        stop();
        Q_EMIT notWritten(m_path, problem);
        return;
    }
    m_done = size;
    if (m_total >= 0 && m_done >= m_total)
        write({{}, m_done, m_total, true}); // nothing has no range
    else
        requestNext();
}

void FileDownload::cancel()
{
    if (!isRunning())
        return;
    stop();
    Q_EMIT notWritten(m_path, {});
}

void FileDownload::requestNext()
{
    deliver(m_calls.piece(m_batchFile, m_done, pieceBytes), this,
            [this, run = m_run](const Outcome<FilePiece> &outcome) {
                if (run == m_run)
                    acceptPiece(outcome);
            });
}

void FileDownload::acceptPiece(const Outcome<FilePiece> &outcome)
{
    if (!outcome) {
        constexpr int nothingFromThereOn = 416;
        if (m_total < 0 && m_done > 0 && outcome.failure().httpStatus == nothingFromThereOn)
            return endHere();
        stop();
        Q_EMIT failed(outcome.failure());
        return;
    }
    const FilePiece &piece = outcome.value();
    if (piece.first != m_done)
        return fail(u"Requested bytes from %1, received bytes from %2."_s.arg(m_done).arg(piece.first));
    if (piece.total >= 0 && m_total >= 0 && piece.total != m_total)
        return fail(u"The file was announced with %1 bytes and now has %2."_s.arg(m_total).arg(piece.total));
    if (piece.total >= 0)
        m_total = piece.total;
    if (piece.bytes.isEmpty() && m_total < 0)
        return endHere();
    if (piece.bytes.isEmpty() && m_done < m_total)
        return fail(u"The file ended after %1 of %2 bytes."_s.arg(m_done).arg(m_total));
    write(piece);
}

/// Ends a file whose length the platform never announced.
void FileDownload::endHere()
{
    m_total = m_done;
    write({{}, m_done, m_total, true});
}

void FileDownload::write(const FilePiece &piece)
{
    m_done += piece.bytes.size();
    if (++m_pieces > (m_total < 0 ? m_done : m_total) / pieceBytes + sparePieces || m_done > bytesAtMost)
        return fail(u"The file does not end: %1 bytes in %2 parts."_s.arg(m_done).arg(m_pieces));
    if (m_total >= 0 && m_done > m_total)
        return fail(u"Received more than the announced %1 bytes."_s.arg(m_total));
    const bool atEnd = m_done == m_total;
    if (!atEnd && piece.whole)
        return fail(u"The file ended after %1 of %2 bytes."_s.arg(m_done).arg(m_total));
    deliver(QtConcurrent::run([file = m_file, bytes = piece.bytes, atEnd] {
                const QString error = file->append(bytes);
                return error.isEmpty() && atEnd ? file->finish() : error;
            }),
            this, [this, run = m_run, atEnd](const QString &error) {
                if (run != m_run)
                    return;
                if (!error.isEmpty()) {
                    stop();
                    Q_EMIT notWritten(m_path, error);
                    return;
                }
                Q_EMIT progressed(m_done, m_total);
                if (run != m_run) // cancelled by whoever was told
                    return;
                if (!atEnd)
                    return requestNext();
                stop();
                Q_EMIT finished(m_path, m_done);
            });
}

void FileDownload::fail(const QString &detail)
{
    m_file->discard(); // it is not certain which of its bytes are wrong
    stop();
    Q_EMIT failed(brokenFile(detail));
}

void FileDownload::stop()
{
    ++m_run;
    m_file.reset();
}

} // namespace exportdesk

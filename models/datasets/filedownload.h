// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/datasets/batchfile.h"
#include "models/datasets/filecalls.h"

#include <QObject>

#include <memory>

namespace exportdesk
{

class PrivateFile;

/// Saves one file of a batch: piece by piece into a new file in the same folder, which is renamed only when it is
/// complete. On request, what an interrupted saving left is continued.
///
/// Data Access answers within 60 seconds or not at all, so pieces are small (Data Access guide, "Range"). If a
/// server sends another range than requested, its Content-Range counts. A response that ends early, or a total that
/// differs from the announced length, is a failure, never a file.
class FileDownload final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 pieceBytes = 8 * 1024 * 1024;
    /// A file of unknown length that is longer is taken to have no end.
    static constexpr qint64 bytesAtMost = 256LL * 1024 * 1024 * 1024;
    /// As many requests as pieces, and these for a server that gives less than it is asked for.
    static constexpr qint64 sparePieces = 10'000;

    explicit FileDownload(const FileCalls &calls, QObject *parent = nullptr);
    ~FileDownload() override;

    /// \a path is where the operator wants it; what the platform calls the file plays no part in it. One at a time.
    void start(const BatchFile &file, const QString &path);
    /// As start(), but the new file is called \a partName, which must stand for the contents of this file and no other:
    /// what an earlier process saved under it is continued, and what is missing when it ends stays for the next.
    void resume(const BatchFile &file, const QString &path, const QString &partName);
    void cancel();
    bool isRunning() const { return m_file != nullptr; }
    qint64 done() const { return m_done; } ///< bytes
    qint64 total() const { return m_total; } ///< bytes; -1 when the platform does not say

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const QString &path, qint64 bytes);
    /// By the platform; nothing is left behind, except after resume() what is good of it.
    void failed(const exportdesk::Failure &failure);
    /// By the disk, in the system's words; empty: it was cancelled.
    void notWritten(const QString &path, const QString &reason);

private:
    void begin(const BatchFile &file, const QString &path);
    void acceptPart(const QString &problem, qint64 size);
    void requestNext();
    void acceptPiece(const Outcome<FilePiece> &outcome);
    void endHere();
    void write(const FilePiece &piece);
    void fail(const QString &detail);
    /// Discards further data; deletes the .part file unless already renamed.
    void stop();

    FileCalls m_calls;
    BatchFile m_batchFile;
    QString m_path;
    std::shared_ptr<PrivateFile> m_file;
    qint64 m_done = 0;
    qint64 m_total = -1;
    qint64 m_pieces = 0; ///< received
    quint64 m_run = 0;
};

} // namespace exportdesk

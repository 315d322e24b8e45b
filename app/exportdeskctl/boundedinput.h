// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exportdeskctl/boundedfile.h"
#include "app/exportdeskctl/commanderror.h"

#include <QObject>

#include <optional>

class QSocketNotifier;
class QTimer;

namespace exportdesk
{

/// Reads the text that a command is given as a file, a pipe or standard input, within limits of size and time. The
/// event loop goes on meanwhile, so that a signal can end the wait.
class BoundedInput final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 sizeLimit = 4 * 1024 * 1024; ///< bytes, as for what is dropped on the window
    static constexpr int usualPatienceMs = 60'000;

    explicit BoundedInput(QObject *parent = nullptr);
    ~BoundedInput() override;

    /// \a place is a path, or "-" for standard input. Ends with received() or failed(), maybe before it returns. A pipe
    /// or a device must end within \a patienceMs; a terminal has no limit.
    void read(const QString &place, int patienceMs = usualPatienceMs);
    /// As read(), and ends with the first line.
    void readLine(const QString &place, int patienceMs = usualPatienceMs);
    /// Whether a person is typing.
    bool isTerminal() const { return m_file && m_file->isTerminal(); }

Q_SIGNALS:
    void received(const QByteArray &bytes);
    /// A wrong path is a mistake on the command line, everything else a fault of this computer.
    void failed(const exportdesk::CommandError &error);

private:
    void readPart();
    void end();
    void fail(const QString &why);

    QString m_place;
    bool m_wantsLine = false;
    std::optional<BoundedFile> m_file;
    QSocketNotifier *m_notifier = nullptr;
    QTimer *m_patience;
};

} // namespace exportdesk

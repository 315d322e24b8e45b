// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

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
    /// Whether a person is typing.
    bool isTerminal() const { return m_isTerminal; }

Q_SIGNALS:
    void received(const QByteArray &bytes);
    /// \a problem is a translated sentence.
    void failed(const QString &problem);

private:
    bool open(const QString &place);
    void readPart();
    void wait(int patienceMs);
    void end();
    void fail(const QString &why);

    QString m_place;
    int m_file = -1;
    bool m_ownsFile = false;
    bool m_isTerminal = false;
    QByteArray m_bytes;
    QSocketNotifier *m_notifier = nullptr;
    QTimer *m_patience;
};

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaign/verdict.h"
#include "tests/kit/localplatformprocess.h"

#include <QTemporaryDir>

namespace exportdesk::campaign
{

/// A fault alone, or one circumstance after the other, and how the launches ended.
struct StepResult {
    QByteArray fault;
    int steps = 0; ///< of a launch: effects on disk and network, or writes to files; 0 where none are counted
    Tally tally;
};

/// How much of what can be tried one by one is tried.
enum class StepChoice {
    None,
    Few,
    All,
};

/// A platform for launches one by one, each in a store of its own or in one that was used before.
class OneLaunch
{
public:
    OneLaunch();

    kit::LocalPlatformProcess &platform() { return m_platform; }
    /// A store that nobody has used.
    QString freshStore();
    /// A number that nobody has clicked.
    int freshNumber() { return ++m_number; }

    /// Starts a desk on \a store with \a more arguments, clicks \a numbers and lets it finish. False when it died on
    /// the way or (reported as lost) did not come to an end.
    bool run(const QString &store, const QList<int> &numbers, const QStringList &more, Heard &heard,
             int betweenClicksMs = 0);
    /// The same with one number, but the desk is killed as soon as the launch got beyond its request.
    void runAndKill(const QString &store, int number, const QStringList &more, Heard &heard);
    /// Writes to files of the last run, after its last click.
    int writes() const { return m_writes; }
    /// Judges a store, and clears the request log.
    Tally judged(const Heard &heard, const QString &store);
    QStringList arguments(const QString &store, const QStringList &more) const;

    static constexpr int timeLimitMs = 300;

private:
    QTemporaryDir m_folder;
    kit::LocalPlatformProcess m_platform;
    int m_stores = 0;
    int m_number = 0;
    int m_writes = 0;
};

/// What a desk needs to launch from \a store with these credentials, in short time limits.
QStringList deskArguments(const QString &store, const QString &credentials);
/// A file that a desk's --credentials takes: the line that a platform printed when it was ready.
void writeCredentials(const QString &file, const QJsonObject &ready);

} // namespace exportdesk::campaign

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace exportdesk
{

class CurrentWorkspace;
class ExchangeLog;
class MainWindow;
class ProgramLog;
class Settings;
class Store;

/// "Save diagnostics…": versions, settings, the log and the last calls in one text file, in English, for support.
/// Without secrets, contents of calls, and names of people, organizations and credentials.
///
/// Object name: diagnostics.dialog.
class Diagnostics final : public QObject
{
    Q_OBJECT

public:
    static constexpr int callsAtMost = 300;
    static constexpr qint64 logBytes = 256 * 1024;

    struct Sources {
        const Settings &settings;
        const Store &store;
        const ExchangeLog &exchanges;
        const CurrentWorkspace &current;
        const ProgramLog &log;
    };

    /// All outlive it; the dialog belongs to \a window, whose messages say what became of the file.
    Diagnostics(const Sources &sources, MainWindow &window);

    /// What the file contains.
    QByteArray text() const;
    void chooseFile();

private:
    QStringList versions() const;
    QStringList state() const;
    QStringList calls() const;
    void save(const QString &fileName);

    const Sources m_sources;
    MainWindow &m_window;
};

} // namespace exportdesk

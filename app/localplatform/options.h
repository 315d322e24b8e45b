// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace localplatform
{

/// What the command line asks for.
struct Options {
    quint16 port = 0;
    quint16 queryPort = 0; ///< of Query Service
    QString dataFolder; ///< empty: a fresh one, removed at the end
    int profiles = 5000;
    qint64 jobs = 400;
    std::optional<quint64> seed;
    double speed = 1;
    QString faultsFile;
    std::optional<int> parent; ///< process id of the program that starts it, with which it ends
    bool whileUsed = false; ///< ends when no program holds a lock on the file "users" of the data folder
    QByteArray localSecret; ///< not on the command line, which other users can read

    /// Reads the arguments (without the program's name). On a mistake \a error is set; on --help \a help.
    static Options parse(const QStringList &arguments, QString *error, bool *help);
    static QString helpText();
};

} // namespace localplatform

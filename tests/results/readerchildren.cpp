// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/results/readerchildren.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace exportdesk::kit
{

using namespace Qt::StringLiterals;

QList<qint64> readerChildren()
{
    QList<qint64> found;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const qint64 pid = name.toLongLong();
        QFile status(u"/proc/%1/stat"_s.arg(pid));
        if (pid <= 0 || !status.open(QIODevice::ReadOnly))
            continue;
        // "PID (name) state parent …"
        const QByteArray line = status.readAll();
        const QByteArrayList after = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (line.contains("(resultreader)") && after.value(1).toLongLong() == QCoreApplication::applicationPid()
            && after.value(0) != "Z")
            found.append(pid);
    }
    return found;
}

} // namespace exportdesk::kit

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/meter.h"

#include <QDir>
#include <QFile>

#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk::soak
{

namespace
{

int countIn(const QString &folder)
{
    return int(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

} // namespace

Reading readMeter()
{
    ::malloc_trim(0);
    Reading reading;
    const auto malloced = ::mallinfo2();
    reading.heap = qint64(malloced.uordblks + malloced.hblkhd);
    QFile file(u"/proc/self/statm"_s);
    if (file.open(QIODevice::ReadOnly))
        reading.resident = file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
    reading.descriptors = countIn(u"/proc/self/fd"_s);
    reading.threads = countIn(u"/proc/self/task"_s);
    return reading;
}

} // namespace exportdesk::soak

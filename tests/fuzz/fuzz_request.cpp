// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestreader.h"
#include "models/exports/exportrequestwriter.h"
#include "models/exports/fieldlist.h"
#include "models/exports/timerepair.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

/// The JSON that the operator edits: what was read is written so that it reads the same again.
void fuzz::read(const QByteArray &bytes)
{
    const ReadRequest first = readExportRequest(bytes);
    must(first.request.has_value() != first.error.has_value());
    readFieldList(QString::fromUtf8(bytes));
    for (const Timestamp &reading : timeReadings(Timestamp(QString::fromUtf8(bytes))))
        must(reading.ms().has_value());
    if (!first.request)
        return;
    for (const QByteArray &written : {compactJson(*first.request), prettyJson(*first.request).toUtf8()}) {
        const ReadRequest second = readExportRequest(written);
        must(second.request == first.request);
    }
    must(fingerprint(*first.request).size() == 64);
}

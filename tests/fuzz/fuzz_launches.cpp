// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/once/intentrecord.h"
#include "tests/fuzz/fuzzing.h"

#include <QString>

using namespace exportdesk;

/// What the journal keeps as text, one line for each of its three columns: what was read is written so that it
/// reads the same again, whatever a damaged disk or a later version put there.
void fuzz::read(const QByteArray &bytes)
{
    const qsizetype first = bytes.indexOf('\n');
    const qsizetype second = first < 0 ? -1 : bytes.indexOf('\n', first + 1);
    const IntentRecord record{QString::fromUtf8(bytes.left(first)),
                              first < 0 ? QString() : QString::fromUtf8(bytes.mid(first + 1, second - first - 1)),
                              second < 0 ? QString() : QString::fromUtf8(bytes.mid(second + 1))};
    Intent once;
    readIntentRecord(record, once);
    if (once.failure)
        once.failure->body.clear(); // kept up to a length
    Intent again;
    readIntentRecord(intentRecord(once), again);
    must(again == once); // sentMs too: it was written
}

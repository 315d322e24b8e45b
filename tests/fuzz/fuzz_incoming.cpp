// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/exportrequestreader.h"
#include "models/incoming/recognizer.h"
#include "tests/fuzz/fuzzing.h"

using namespace exportdesk;

namespace
{

/// All texts that are taken from what was brought.
QStringList valuesOf(const Incoming &incoming)
{
    QStringList values = incoming.fields + QStringList{incoming.jobId};
    for (const CallNote &note : incoming.notes)
        values += note.value;
    for (const SegmentChoice &segment : incoming.segments)
        values += segment.status + QStringList{segment.segmentId, segment.segmentNs};
    for (const FoundRequest &request : incoming.requests) {
        values += {request.json, request.name, request.jobId};
        for (const CallNote &note : request.notes)
            values += note.value;
    }
    return values;
}

} // namespace

/// Anything that is pasted, dropped or opened: what is taken from it contains no secret, fields are never taken from
/// JSON objects, and a credential gives nothing at all.
void fuzz::read(const QByteArray &bytes)
{
    const QString text = decodedText(bytes);
    const QString clean = withoutSecrets(text);
    must(clean.isEmpty() == text.isEmpty());
    for (const SecretSign &sign : secretSigns(text))
        must(sign.length > 0 && sign.position >= 0 && sign.position + sign.length <= text.size());
    const Incoming incoming = recognize(bytes);
    must(incoming.fields.isEmpty() || incoming.kind == Incoming::Kind::Fields);
    must(!incoming.isCredential()
         || (!incoming.hasRequest() && incoming.fields.isEmpty() && incoming.segments.isEmpty()));
    const bool leads = incoming.kind == Incoming::Kind::Request || incoming.kind == Incoming::Kind::Requests
        || incoming.kind == Incoming::Kind::Job || incoming.kind == Incoming::Kind::Jobs;
    must(!incoming.hasRequest() || leads);
    must(incoming.requests.isEmpty() || (incoming.best >= 0 && incoming.best < incoming.requests.size()));
    for (const FoundRequest &request : incoming.requests)
        readExportRequest(request.json);
    for (const SecretSign &sign : secretSigns(text)) {
        // Shorter ones could be ordinary words; *** stands for another one.
        const QString secret = text.mid(sign.position, sign.length);
        if (secret.size() < 6 || secret.contains(QLatin1String("***")))
            continue;
        for (const QString &value : valuesOf(incoming))
            must(!value.contains(secret));
    }
}

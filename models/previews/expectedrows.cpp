// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previews/expectedrows.h"

#include "models/choices/choices.h"
#include "models/choices/memberstatuses.h"
#include "models/choices/mergepoliciesmodel.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace exportdesk
{

using namespace Qt::StringLiterals;

namespace
{

struct ExpectedRowsTexts {
    Q_DECLARE_TR_FUNCTIONS(ExpectedRows)
};

ExpectedRows::Part wholeStore(const Choices &choices)
{
    const std::optional<SampleStatus> &sample = choices.sampleStatus();
    if (!sample || !sample->profileCount)
        return {};
    return {{}, CountedMembers{*sample->profileCount, sample->sampledMs}};
}

bool hasTimes(const ExportRequest &request)
{
    return !request.fromIngest.isEmpty() || !request.qualifiedFrom.isEmpty() || !request.qualifiedTo.isEmpty();
}

void addStore(const ExportRequest &request, const Choices &choices, ExpectedRows *rows)
{
    rows->parts.append(wholeStore(choices));
    const MergePolicy *byDefault = choices.mergePolicies()->defaultPolicy();
    const QString &id = request.mergePolicy.id;
    const MergePolicy *policy = id.isEmpty() ? byDefault : choices.mergePolicies()->policy(id);
    if (!id.isEmpty() && (!byDefault || byDefault->id != id))
        rows->notes += SizeNote::OtherPolicy;
    if (policy && policy->graph == "none"_L1)
        rows->notes += SizeNote::NotStitched;
    if (!request.emptyProfiles.value_or(false))
        rows->notes += SizeNote::NoEmptyProfiles;
    const bool isExact = rows->notes.isEmpty();
    if (const std::optional<CountedMembers> &stored = rows->parts.first().members)
        (isExact ? rows->atMost : rows->about) = stored->count;
    rows->atLeast = rows->atMost;
}

void addSegments(const ExportRequest &request, const Choices &choices, ExpectedRows *rows)
{
    QStringList met;
    qint64 least = 0;
    qint64 most = 0;
    bool isKnown = true;
    for (const SegmentChoice &segment : request.segments) {
        if (met.contains(segment.key()))
            continue;
        met += segment.key();
        const std::optional<CountedMembers> all = choices.audiences().members(segment.segmentId);
        const std::optional<CountedMembers> asked = membersWithStatus(all, segment.status);
        rows->isNarrowed = rows->isNarrowed || (all && !asked);
        rows->parts.append({choices.segmentName(segment.segmentId), asked});
        isKnown = isKnown && asked;
        least = std::max(least, asked ? asked->count : 0);
        most += asked ? asked->count : 0;
    }
    const bool perBatch = request.segmentPerBatch.value_or(false);
    if (rows->parts.size() > 1)
        rows->notes += perBatch ? SizeNote::OncePerSegment : SizeNote::ExportedOnce;
    if (!isKnown)
        return;
    rows->atLeast = perBatch ? most : least;
    rows->atMost = most;
}

} // namespace

ExpectedRows expectedRows(const ExportRequest &request, const Choices &choices)
{
    ExpectedRows rows;
    if (request.segments.isEmpty())
        addStore(request, choices, &rows);
    else
        addSegments(request, choices, &rows);
    rows.isNarrowed = rows.isNarrowed || hasTimes(request);
    if (rows.isNarrowed) {
        rows.atLeast.reset();
        rows.notes += SizeNote::Narrowed;
    }
    return rows;
}

QString expectedRowsText(const ExpectedRows &rows)
{
    const QLocale locale;
    if (rows.about)
        return ExpectedRowsTexts::tr("about %1", "number of rows").arg(locale.toString(*rows.about));
    if (!rows.atMost)
        return {};
    const QString most = locale.toString(*rows.atMost);
    if (!rows.atLeast)
        return ExpectedRowsTexts::tr("at most %1", "number of rows").arg(most);
    return *rows.atLeast == *rows.atMost ? most
                                         : ExpectedRowsTexts::tr("%1 to %2").arg(locale.toString(*rows.atLeast), most);
}

QString sizeNoteWord(SizeNote note)
{
    switch (note) {
    case SizeNote::ExportedOnce:
        return u"exported-once"_s;
    case SizeNote::OncePerSegment:
        return u"once-per-segment"_s;
    case SizeNote::Narrowed:
        return u"narrowed"_s;
    case SizeNote::OtherPolicy:
        return u"other-policy"_s;
    case SizeNote::NotStitched:
        return u"not-stitched"_s;
    case SizeNote::NoEmptyProfiles:
        break;
    }
    return u"no-empty-profiles"_s;
}

QString sizeNoteText(SizeNote note)
{
    switch (note) {
    case SizeNote::ExportedOnce:
        return ExpectedRowsTexts::tr("Profiles in several segments are exported once.");
    case SizeNote::OncePerSegment:
        return ExpectedRowsTexts::tr("Profiles in several segments are exported once per segment.");
    case SizeNote::Narrowed:
        return ExpectedRowsTexts::tr("Times and membership states in the request can change the number.");
    case SizeNote::OtherPolicy:
        return ExpectedRowsTexts::tr("The profile store was counted with another merge policy.");
    case SizeNote::NotStitched:
        return ExpectedRowsTexts::tr("The merge policy does not stitch identities, so there can be more profiles.");
    case SizeNote::NoEmptyProfiles:
        break;
    }
    return ExpectedRowsTexts::tr("Empty profiles are counted but not exported.");
}

} // namespace exportdesk

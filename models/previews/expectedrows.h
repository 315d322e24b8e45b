// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/choices/audiences.h"
#include "models/exports/exportrequest.h"

#include <QList>

#include <optional>

namespace exportdesk
{

class Choices;

/// What is to be known about the number of rows.
enum class SizeNote {
    ExportedOnce, ///< profiles in several segments are one row
    OncePerSegment, ///< a batch for each segment: profiles in several segments are a row in each of their batches
    Narrowed, ///< the request restricts times, or statuses that were not counted apart
    OtherPolicy, ///< the store was counted with another merge policy
    NotStitched, ///< the merge policy does not stitch identities, so that there can be more profiles than counted
    NoEmptyProfiles, ///< empty profiles are counted and not exported
};

/// How many rows an export will have as far as the platform's last counts tell: its segments with their members, or the
/// profile store.
struct ExpectedRows {
    struct Part {
        QString name; ///< of a segment; empty for the profile store
        std::optional<CountedMembers> members; ///< with a requested status; nothing: never counted, or not known

        bool operator==(const Part &) const = default;
    };

    QList<Part> parts; ///< segments in the order of the request, else the store
    /// Bounds of the counts; nothing while a part is not known, or where the counts do not bound the rows.
    std::optional<qint64> atLeast;
    std::optional<qint64> atMost;
    std::optional<qint64> about; ///< instead of bounds: counted of something that is not quite what is exported
    bool isNarrowed = false; ///< there can be fewer rows, see SizeNote
    QList<SizeNote> notes;

    /// The figure to compute sizes with.
    std::optional<qint64> figure() const { return atMost ? atMost : about; }
    bool operator==(const ExpectedRows &) const = default;
};

/// Of \a request, from what \a choices has read. Preview sample status and Segment jobs endpoint guides.
ExpectedRows expectedRows(const ExportRequest &request, const Choices &choices);
/// "6,544", "6,544 to 10,646", "at most 6,544", "about 5,348"; empty while unknown.
QString expectedRowsText(const ExpectedRows &rows);
/// The stable word of a note for scripts: "once-per-segment".
QString sizeNoteWord(SizeNote note);
/// The sentence, translated.
QString sizeNoteText(SizeNote note);

} // namespace exportdesk

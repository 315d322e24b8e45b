// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"
#include "models/exports/textedit.h"

#include <QByteArray>

namespace exportdesk
{

/// Something in a text that was not read exactly as it stands; nothing of it is lost.
struct ReadNote {
    enum class Kind {
        UnknownKey, ///< kept and sent as it is
        WrongType, ///< a known key with a value of another type and no certain meaning: kept as it is, an error
        Converted, ///< a known key with a value of another type that can only mean one thing
        RepeatedKey, ///< only the last one counts; value: the ones before
        RepeatedSegmentId, ///< several segmentId keys in one entry: only the last would be exported
        OldForm, ///< the form of 2018, read as today's; path names the old key
        FromJob, ///< a job was given; its request was taken out
        LeftOut, ///< a part of a job that only the platform writes
        OtherSpelling, ///< dataSetId, read as datasetId; value: the documented key
    };
    Kind kind = Kind::UnknownKey;
    QString path; ///< "filter.segments[0].segmentId"
    QString value; ///< as written, shortened
    qsizetype position = -1; ///< in the text; -1: nowhere in particular
    std::optional<TextEdit> repair;

    bool operator==(const ReadNote &) const = default;
};

/// What came out of reading a text: a request and notes, or a parse error.
struct ReadRequest {
    std::optional<ExportRequest> request;
    QList<ReadNote> notes;
    QStringList repeatedKeys; ///< paths of keys that the text gives several times, with different values
    std::optional<ParseError> error;
};

/// Reads the JSON of an export request, of a job (its request is taken out), or of the form of 2018; pure.
ReadRequest readExportRequest(const QString &text);
ReadRequest readExportRequest(const QByteArray &utf8);

} // namespace exportdesk

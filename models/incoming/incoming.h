// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/exportrequest.h"
#include "models/incoming/call.h"
#include "models/platform/secretsigns.h"

#include <algorithm>

namespace exportdesk
{

/// A request found in a text, as JSON that readExportRequest() reads; it may still contain mistakes.
struct FoundRequest {
    QString json; ///< without secrets
    QString name; ///< of the job or of the entry of a collection; may be empty
    QString jobId; ///< set when it is a job whose request is meant
    qint64 createdMs = -1; ///< of that job, epoch
    QList<CallNote> notes = {}; ///< about the call that it comes from, or how it was written

    bool operator==(const FoundRequest &) const = default;
    /// Less than what the text sends: launched as it is, it could export more than was meant.
    bool isPartial() const
    {
        return std::any_of(notes.begin(), notes.end(), [](const CallNote &note) { return note.meansPartial(); });
    }
};

/// What a pasted, dropped or opened text is, and what can be imported from it. Contains no secret.
struct Incoming {
    /// New kinds may be added; texts for them are in incomingtext.h.
    enum class Kind {
        Nothing,
        Request,
        Requests,
        Fields,
        Segments,
        Credential,
        TokenCommand, ///< a call that signs in
        Job, ///< an export job; requests has one entry
        Jobs, ///< a list of export jobs, maybe empty
        SegmentJob,
        SegmentDefinition, ///< one or more; segments has their ids
        Dataset,
        Error, ///< an error response
        Address, ///< of a page or a job, or the ID of a job
        Templates, ///< a file of templates, see templatefiles.h
    };
    /// How the text is written.
    enum class Form {
        Text,
        Json,
        BrokenJson,
        Curl,
        Wget,
        Httpie,
        Powershell,
        Http, ///< messages as they are sent, or a .http file
        JavaScript,
        Python,
        Code, ///< another language or tool, in which a request was found
        Postman, ///< a collection
        Har,
        Insomnia,
        OpenApi,
    };

    Kind kind = Kind::Nothing;
    Form form = Form::Text;
    int count = 0; ///< of the things that the kind names
    QList<FoundRequest> requests; ///< newest job first, otherwise in the order of the text
    int best = 0; ///< index of the request to suggest when there are several
    QStringList fields;
    QList<SegmentChoice> segments; ///< with a status
    QString jobId; ///< of the job that is meant; may be empty
    QString datasetId; ///< of the dataset whose address it is; may be empty
    QList<CallNote> notes; ///< about the call, or that of the suggested request
    QList<SecretSign::Kind> secrets; ///< kinds of secrets in the text, each once

    bool operator==(const Incoming &) const = default;
    bool isCredential() const { return kind == Kind::Credential || kind == Kind::TokenCommand; }
    bool hasRequest() const { return !requests.isEmpty(); }
};

} // namespace exportdesk

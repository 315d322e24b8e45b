// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/incomingtext.h"

#include "models/exports/timewords.h"

#include <QCoreApplication>

namespace exportdesk
{

namespace
{

using Kind = Incoming::Kind;

class IncomingText
{
    Q_DECLARE_TR_FUNCTIONS(exportdesk::IncomingText)

public:
    static QString of(const Incoming &incoming);
    static QString ofNothing(Incoming::Form form);
    static QString secrets(const QList<SecretSign::Kind> &kinds);
    static QString of(const FoundRequest &request, int number);
    static QString candidate(const Incoming &incoming, int index);
};

QString IncomingText::of(const Incoming &incoming)
{
    switch (incoming.kind) {
    case Kind::Nothing:
        return ofNothing(incoming.form);
    case Kind::Request:
    case Kind::Job:
        return {};
    case Kind::Requests:
        return tr("%Ln request(s) found. Select the one to import.", nullptr, incoming.count);
    case Kind::Jobs:
        return incoming.count == 0
            ? tr("This is an empty list of jobs.")
            : tr("This is a list of %Ln job(s). Select the job whose request you want to import.", nullptr,
                 incoming.count);
    case Kind::Fields:
        return tr("This is a list of %Ln field(s).", nullptr, incoming.count);
    case Kind::Segments:
        return tr("This is a list of %Ln segment(s).", nullptr, incoming.count);
    case Kind::SegmentDefinition:
        return tr("%Ln segment definition(s), not an export request.", nullptr, incoming.count);
    case Kind::SegmentJob:
        return tr("This is a segment job, not an export request.");
    case Kind::Dataset:
        return incoming.datasetId.isEmpty() ? tr("This is a dataset, not an export request.")
                                            : tr("This is the address of the dataset %1.").arg(incoming.datasetId);
    case Kind::Error:
        return tr("This is an error response, not an export request.");
    case Kind::Credential:
        return tr("This is a credential: import it in Connections.");
    case Kind::TokenCommand:
        return tr("This call requests an access token. Its client ID and secret belong in Connections.");
    case Kind::Address:
        return incoming.jobId.isEmpty() ? tr("This is an address, not an export request.")
                                        : tr("This refers to job %1 and contains no request.").arg(incoming.jobId);
    case Kind::Templates:
        return tr("This is a file of templates.");
    }
    return {};
}

QString IncomingText::ofNothing(Incoming::Form form)
{
    switch (form) {
    case Incoming::Form::Text:
    case Incoming::Form::Code:
        return tr(
            "This text contains neither a request nor a list of fields. An export request is JSON with fields and a "
            "destination, or a call or job that contains it.");
    case Incoming::Form::Json:
        return tr(
            "This JSON is not an export request: it has neither fields nor a destination, nor a job with its request.");
    case Incoming::Form::BrokenJson:
        return tr("This JSON is incomplete or damaged, and nothing in it looks like an export request.");
    case Incoming::Form::Curl:
    case Incoming::Form::Wget:
    case Incoming::Form::Httpie:
    case Incoming::Form::Powershell:
        return tr("This command contains no request. An export is created by a POST to /export/jobs with data.");
    case Incoming::Form::Http:
        return tr("This HTTP message contains no export request. An export is created by a POST to /export/jobs with a "
                  "body.");
    case Incoming::Form::JavaScript:
    case Incoming::Form::Python:
        return tr(
            "This code contains calls, but no export request. An export is created by a POST to /export/jobs with a "
            "body.");
    case Incoming::Form::Postman:
        return tr("This Postman collection contains no export request: no POST to /export/jobs with a raw body.");
    case Incoming::Form::Har:
        return tr("This HAR file contains no export request: no POST to /export/jobs whose data was recorded.");
    case Incoming::Form::Insomnia:
        return tr("This Insomnia file contains no export request: no POST to /export/jobs with a body.");
    case Incoming::Form::OpenApi:
        return tr("This OpenAPI description contains no export request: no example for a POST to /export/jobs.");
    }
    return {};
}

QString IncomingText::secrets(const QList<SecretSign::Kind> &kinds)
{
    if (kinds.isEmpty())
        return {};
    if (kinds.size() > 1)
        return tr("The text contains secrets.");
    switch (kinds.first()) {
    case SecretSign::Kind::Token:
        return tr("The text contains an access token.");
    case SecretSign::Kind::ClientSecret:
        return tr("The text contains a client secret.");
    case SecretSign::Kind::Password:
        return tr("The text contains a password.");
    case SecretSign::Kind::PrivateKey:
        return tr("The text contains a private key.");
    case SecretSign::Kind::Cookie:
        return tr("The text contains a cookie.");
    }
    return {};
}

QString IncomingText::of(const FoundRequest &request, int number)
{
    QString name = request.name;
    for (const CallNote &note : request.notes) {
        if (name.isEmpty() && note.kind == CallNote::Kind::UnderCondition)
            name = note.value;
    }
    if (request.jobId.isEmpty())
        //: %1 is a number, %2 a name given by someone
        return name.isEmpty() ? tr("Request %1").arg(number) : tr("%1: %2").arg(number).arg(name);
    if (request.createdMs < 0)
        return tr("Job %1").arg(request.jobId);
    //: %1 is a job ID, %2 a date and time
    return tr("Job %1, created %2").arg(request.jobId, timeWords(Timestamp::fromMs(request.createdMs)));
}

QString IncomingText::candidate(const Incoming &incoming, int index)
{
    QString text = of(incoming.requests.value(index), index + 1);
    if (index != incoming.best || incoming.requests.size() < 2)
        return text;
    const bool byTime = incoming.kind == Incoming::Kind::Jobs || incoming.form == Incoming::Form::Har;
    //: %1 is the name of a request
    return byTime ? tr("%1 (newest)").arg(text) : tr("%1 (suggested)").arg(text);
}

} // namespace

QString incomingText(const Incoming &incoming)
{
    return IncomingText::of(incoming);
}

QString secretsText(const Incoming &incoming)
{
    return IncomingText::secrets(incoming.secrets);
}

QString foundRequestText(const FoundRequest &request, int number)
{
    return IncomingText::of(request, number);
}

QString candidateText(const Incoming &incoming, int index)
{
    return IncomingText::candidate(incoming, index);
}

} // namespace exportdesk

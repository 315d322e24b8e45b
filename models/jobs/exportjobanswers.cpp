// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/exportjobanswers.h"

#include "models/jobs/exportjobreader.h"
#include "models/platform/json.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// The last part of ".../export/jobs/ID", whatever host stands before it.
QString idIn(const QString &location)
{
    const QString path = QUrl(location).path(QUrl::FullyEncoded);
    const qsizetype jobs = path.lastIndexOf("/export/jobs/"_L1);
    if (jobs < 0)
        return {};
    const QString id = path.sliced(jobs + "/export/jobs/"_L1.size()).section(u'/', 0, 0);
    return QString::fromUtf8(QByteArray::fromPercentEncoding(id.toUtf8()));
}

} // namespace

Outcome<ExportJob> readCreatedJob(const PlatformReply &reply)
{
    Outcome<ExportJob> read = exportJobReader::readJob(reply.body);
    if (read)
        return read;
    ExportJob named;
    named.id = idIn(reply.location);
    return named.id.isEmpty() ? read : Outcome<ExportJob>(named);
}

Outcome<Done> readCancelAnswer(const PlatformReply &reply)
{
    const auto body = json::parse(reply.body);
    if (!body || json::boolean(body.value(), "status").value_or(true))
        return Done{};
    Failure refused;
    refused.kind = Failure::Kind::Rejected;
    refused.reached = Failure::Reached::Yes;
    refused.httpStatus = reply.status;
    refused.requestId = reply.requestId;
    refused.detail = json::text(body.value(), "message").left(4096);
    return refused;
}

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/clicks.h"

#include "models/exports/exportrequestreader.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace exportdesk::campaign
{

namespace
{

// In the future: no profile is that new, so that the platform's jobs are short.
const QDateTime first(QDate(2040, 1, 1), QTime(0, 0), QTimeZone::utc());

} // namespace

ExportRequest requestOf(int number)
{
    ExportRequest request = ExportRequest::blank();
    request.fields = QStringList{u"identityMap"_s, u"personalEmail.address"_s};
    request.datasetId = u"5b020a27e7040801dedba61b"_s;
    request.fromIngest = Timestamp(first.addSecs(number).toString(Qt::ISODate));
    return request;
}

int numberIn(const QByteArray &json)
{
    const auto read = readExportRequest(json);
    const auto ms = read.request ? read.request->fromIngest.ms() : std::nullopt;
    return ms && *ms >= first.toMSecsSinceEpoch() ? int((*ms - first.toMSecsSinceEpoch()) / 1000) : -1;
}

} // namespace exportdesk::campaign

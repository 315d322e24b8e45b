// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's one word to the local platform behind the window: which fault to play.

#include "app/exportdesk/program.h"
#include "app/exportdesk/tour/tour.h"
#include "models/workspace/workspace.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace exportdesk
{

void Tour::playFault(const QByteArray &plan)
{
    QUrl url = m_program.workspace()->client().connection().gateway;
    url.setPath(u"/_local/faults"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    auto *manager = new QNetworkAccessManager(this);
    QNetworkReply *reply = manager->put(request, plan);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        m_faultPlayed = reply->error() == QNetworkReply::NoError;
        reply->deleteLater();
    });
}

} // namespace exportdesk

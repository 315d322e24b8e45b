// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/blindclient.h"

#include "models/exports/exportrequestwriter.h"
#include "models/jobs/exportjobcalls.h"
#include "models/platform/deliver.h"
#include "tests/campaign/clicks.h"

#include <QTimer>

namespace exportdesk::campaign
{

BlindClient::BlindClient(PlatformClient &client, Told told, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_told(std::move(told))
{
}

void BlindClient::launch(int number)
{
    ++m_open;
    attempt(number, 1);
}

void BlindClient::attempt(int number, int attempts)
{
    constexpr int most = 4; // one and three repeats, as usual
    deliver(ExportJobCalls(m_client).create(compactJson(requestOf(number))), this,
            [this, number, attempts](const Outcome<ExportJob> &answer) {
                const bool refused = !answer && answer.failure().httpStatus >= 400 && answer.failure().httpStatus < 500
                    && answer.failure().httpStatus != 429;
                if (!answer && !refused && attempts < most) {
                    QTimer::singleShot(50 << attempts, this, [=, this] { attempt(number, attempts + 1); });
                    return;
                }
                --m_open;
                m_told(number, answer ? answer.value().id : QString());
            });
}

} // namespace exportdesk::campaign

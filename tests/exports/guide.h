// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The requests of the guide "Export jobs endpoint" (Real-time Customer Profile API) as they are printed there, with its
// missing comma after additionalFields and its missing backslash. The texts that the tests of the local platform send
// as well stand in tests/guide, as text alone: the two share no code that could be wrong for both.

namespace exportdesk::guide
{

inline const QString jobAsPrinted = QString::fromUtf8(
#include "tests/guide/jobasprinted.txt"
);

inline const QString createCommand = QString::fromUtf8(R"guide(curl -X POST \
  https://platform.adobe.io/data/core/ups/export/jobs \
  -H 'Content-Type: application/json' \
  -H 'Authorization: Bearer {ACCESS_TOKEN}' \
  -H 'x-api-key: {API_KEY}' \
  -H 'x-gw-ims-org-id: {IMS_ORG}' \
  -H 'x-sandbox-name: {SANDBOX_NAME}' \
  -d ')guide")
    + jobAsPrinted + QString::fromUtf8(R"guide(' 
)guide");

inline const QString listCommand = QString::fromUtf8(R"guide(curl -X GET \
  https://platform.adobe.io/data/core/ups/export/jobs/ \
  -H 'Authorization: Bearer {ACCESS_TOKEN}' \
  -H 'x-api-key: {API_KEY}' \
  -H 'x-gw-ims-org-id: {IMS_ORG}'
  -H 'x-sandbox-name: {SANDBOX_NAME}' 
)guide");

inline const QString profilesOnly = QString::fromUtf8(
#include "tests/guide/profilesonly.txt"
    "\n");

inline const QString eventsOnly = QString::fromUtf8(
#include "tests/guide/eventsonly.txt"
    "\n");

inline const QString createdJob = QString::fromUtf8(R"guide({
    "profileInstanceId": "ups",
    "jobType": "BATCH",
    "id": 24115,
    "schema": {
        "name": "_xdm.context.profile"
    },
    "mergePolicy": {
        "id": "0bf16e61-90e9-4204-b8fa-ad250360957b",
        "version": 1
    },
    "status": "NEW",
    "requestId": "IwkVcD4RupdSmX376OBVORvcvTdA4ypN",
    "computeGatewayJobId": {},
    "metrics": {
        "totalTime": {
            "startTimeInMs": 1559674261657
        }
    },
    "destination": {
      "dataSetId" : "5cf6bcf79ecc7c14530fe436",
      "segmentPerBatch": false,
      "batchId": "da5cfb4de32c4b93a09f7e37fa53ad52"
    },
    "updateTime": 1559674261868,
    "imsOrgId": "{IMS_ORG}",
    "creationTime": 1559674261657
}
)guide");

} // namespace exportdesk::guide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/localplatform/sourcedocument.h"

namespace sourcedocument
{

QByteArray dataset()
{
    return R"({
        "name": "Profile Data Export",
        "schemaRef": {
          "id": "https://ns.adobe.com/xdm/context/profile__union",
          "contentType": "application/vnd.adobe.xed+json;version=1"
        },
        "fileDescription": {
          "persisted": true,
          "containerFormat": "parquet",
          "format": "parquet"
        }
      })";
}

QByteArray jobAsPrinted()
{
    return
#include "tests/guide/jobasprinted.txt"
        ;
}

QByteArray job()
{
    return jobAsPrinted().replace("}\n    \"destination\"", "},\n    \"destination\"");
}

QByteArray profilesOnly()
{
    return
#include "tests/guide/profilesonly.txt"
        ;
}

QByteArray eventsOnly()
{
    return
#include "tests/guide/eventsonly.txt"
        ;
}

} // namespace sourcedocument

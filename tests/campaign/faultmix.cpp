// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/faultmix.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace exportdesk::campaign
{

namespace
{

struct Chance {
    QLatin1String route;
    double probability;
    QByteArray fault;
};

constexpr auto launching = "POST /data/core/ups/export/jobs"_L1;
constexpr auto listing = "GET /data/core/ups/export/jobs"_L1;
constexpr auto signingIn = "POST /ims/token/v3"_L1;

} // namespace

QByteArray faultMix(quint64 seed, int timeLimitMs, int latestInListMs)
{
    const QByteArray tooLong = QByteArray::number(timeLimitMs * 8 / 5);
    const QList<Chance> chances{
        {launching, 0.06, R"({"lostAnswer": "close"})"},
        {launching, 0.06, R"({"lostAnswer": "reset"})"},
        {launching, 0.05, R"({"resetBefore": true})"},
        {launching, 0.04, R"({"closeBefore": true})"},
        {launching, 0.04, R"({"resetAfter": true})"},
        {launching, 0.05, R"({"status": 503})"},
        {launching, 0.05, R"({"status": 502, "shape": "E14", "afterWork": true})"},
        {launching, 0.03, R"({"status": 500, "afterWork": true})"},
        {launching, 0.04, R"({"delayMs": )" + tooLong + '}'},
        {launching, 0.02, R"({"delayBeforeMs": )" + tooLong + '}'},
        {launching, 0.04, R"({"status": 429, "shape": "E7"})"},
        {launching, 0.02, R"({"status": 429, "headers": {"Retry-After": "1"}})"},
        {launching, 0.03, R"({"expireToken": true})"},
        {launching, 0.04, R"({"truncatedJson": true})"},
        {launching, 0.04, R"({"truncate": 40})"},
        {launching, 0.02, R"({"html": true})"},
        {launching, 0.02, R"({"status": 422, "shape": "E9"})"},
        {launching, 0.02, R"({"status": 429, "shape": "E7", "afterWork": true})"},
        {launching, 0.02, R"({"status": 401, "shape": "E1", "afterWork": true})"},
        {launching, 0.01, R"({"status": 403, "shape": "E1", "afterWork": true})"},
        {launching, 0.01, R"({"status": 408, "shape": "E4", "afterWork": true})"},
        {launching, 0.01, R"({"status": 409, "shape": "E4", "afterWork": true})"},
        {launching, 0.01, R"({"status": 409, "shape": "E4"})"},
        {launching, 0.02, R"({"interim": 103})"},
        {launching, 0.01, R"({"interim": [102, 103], "lostAnswer": "close"})"},
        {launching, 0.02, R"({"quirks": {"jobInResponse": "other"}})"},
        {launching, 0.02, R"({"quirks": {"jobInResponse": "old"}})"},
        {launching, 0.01, R"({"quirks": {"jobInResponse": "zero"}})"},
        {launching, 0.01, R"({"quirks": {"jobInResponse": "null"}})"},
        {launching, 0.01, R"({"encoding": "rawDeflate"})"},
        {listing, 0.02, R"({"interim": 103})"},
        {listing, 0.06, R"({"status": 503})"},
        {listing, 0.04, R"({"resetBefore": true})"},
        {listing, 0.04, R"({"truncatedJson": true})"},
        {listing, 0.02, R"({"expireToken": true})"},
        {signingIn, 0.10, R"({"status": 503})"},
        {signingIn, 0.05, R"({"lostAnswer": "close"})"},
    };
    QJsonArray rules;
    for (const Chance &chance : chances)
        rules.append(QJsonObject{{"route"_L1, chance.route},
                                 {"probability"_L1, chance.probability},
                                 {"fault"_L1, QJsonDocument::fromJson(chance.fault).object()}});
    return QJsonDocument(QJsonObject{{"seed"_L1, qint64(seed)},
                                     {"rules"_L1, rules},
                                     {"quirks"_L1, QJsonObject{{"listedAfterMs"_L1, QJsonArray{0, latestInListMs}}}}})
        .toJson();
}

QByteArray onlyFault(const QByteArray &fault)
{
    return launchFault(fault, false, "{}");
}

QByteArray launchFault(const QByteArray &fault, bool forEver, const QByteArray &quirks)
{
    QJsonObject rule{{"route"_L1, launching}, {"fault"_L1, QJsonDocument::fromJson(fault).object()}};
    if (!forEver)
        rule.insert("nth"_L1, 1);
    return QJsonDocument(
               QJsonObject{{"rules"_L1, QJsonArray{rule}}, {"quirks"_L1, QJsonDocument::fromJson(quirks).object()}})
        .toJson();
}

} // namespace exportdesk::campaign

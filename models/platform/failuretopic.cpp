// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/failuretopic.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr auto accessLabels = "UPAPI-113752"_L1;

/// By Failure::Kind.
constexpr std::array kindTopics{
    "unreachable"_L1, "tls"_L1,       "timeout"_L1,   "interrupted"_L1, "redirected"_L1, "sign-in"_L1,
    "forbidden"_L1,   "not-found"_L1, "rejected"_L1,  "conflict"_L1,    "throttled"_L1,  "server"_L1,
    "unreadable"_L1,  "too-large"_L1, "cancelled"_L1, "storage"_L1,
};
static_assert(kindTopics.size() == std::size_t(Failure::Kind::Storage) + 1);

constexpr std::array codeTopics{
    "400003"_L1,
    "401013"_L1,
    "403000"_L1,
    "403003"_L1,
    "403010"_L1,
    "403025"_L1,
    "403027"_L1,
    "429050"_L1,
    "invalid_client"_L1,
    "invalid_scope"_L1,
    "unauthorized_client"_L1,
    "unsupported_grant_type"_L1,
    "exportdesk:anothers-job"_L1,
    "exportdesk:bad-address"_L1,
    "exportdesk:bad-header"_L1,
    "exportdesk:disk-full"_L1,
    "exportdesk:disk-unwritable"_L1,
    "exportdesk:endless-list"_L1,
    "exportdesk:interim-response"_L1,
    "exportdesk:no-id"_L1,
    "exportdesk:no-sandbox"_L1,
    "exportdesk:no-secret"_L1,
    "exportdesk:other-result"_L1,
    "exportdesk:pasted-token"_L1,
    "exportdesk:plain-http"_L1,
    "exportdesk:proxy-denied"_L1,
    "exportdesk:proxy-no-method"_L1,
    "exportdesk:proxy-no-ticket"_L1,
    "exportdesk:proxy-settings"_L1,
    "exportdesk:proxy-sign-in"_L1,
    "exportdesk:proxy-sign-in-refused"_L1,
    "exportdesk:proxy-unreachable"_L1,
    "exportdesk:redirect-loop"_L1,
    "exportdesk:redirect-not-followed"_L1,
    "exportdesk:renewed-too-often"_L1,
    "exportdesk:sandbox-inactive"_L1,
    "exportdesk:sandbox-unknown"_L1,
    "exportdesk:store-newer"_L1,
    "exportdesk:token-renewed"_L1,
};

/// Each stands for all codes that begin with it.
struct CodeFamily {
    QLatin1String begin;
    QLatin1String topic;
};

constexpr std::array codeFamilies{
    CodeFamily{"UPLIB-101221"_L1, "UPLIB-101221"_L1},
    CodeFamily{"PDP-"_L1, "PDP"_L1},
    CodeFamily{"UPS-ACC-1000004"_L1, "UPS-ACC-1000004"_L1},
    CodeFamily{accessLabels, accessLabels},
};

} // namespace

QString failureTopic(const Failure &failure)
{
    const auto code = std::find(codeTopics.begin(), codeTopics.end(), failure.code);
    if (code != codeTopics.end())
        return *code;
    for (const CodeFamily &family : codeFamilies)
        if (failure.code.startsWith(family.begin))
            return family.topic;
    if (failure.kind == Failure::Kind::Forbidden && isAboutAccessLabels(failure))
        return accessLabels;
    return kindTopics.at(std::size_t(failure.kind));
}

QStringList failureTopics()
{
    QStringList topics(kindTopics.begin(), kindTopics.end());
    topics.append(QStringList(codeTopics.begin(), codeTopics.end()));
    for (const CodeFamily &family : codeFamilies)
        topics.append(family.topic);
    return topics;
}

bool isAboutAccessLabels(const Failure &failure)
{
    static const QRegularExpression words(u"attribute[- ]based|(field|object)[- ]level access|\\blabels?\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return failure.code.startsWith(accessLabels) || failure.detail.contains(words);
}

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertevent.h"
#include "models/alerts/alertway.h"

#include <array>

namespace exportdesk
{

template <class Value>
struct AlertWord {
    Value value;
    const char *word;
};

// Stable words: in the store, for scripts, in what is sent.

inline constexpr std::array alertKindWords{
    AlertWord<AlertEvent::Kind>{AlertEvent::Kind::Failed, "failed"},
    AlertWord<AlertEvent::Kind>{AlertEvent::Kind::BatchFailed, "batch-failed"},
    AlertWord<AlertEvent::Kind>{AlertEvent::Kind::Late, "late"},
    AlertWord<AlertEvent::Kind>{AlertEvent::Kind::Rows, "rows"},
    AlertWord<AlertEvent::Kind>{AlertEvent::Kind::Missed, "missed"},
    AlertWord<AlertEvent::Kind>{AlertEvent::Kind::Refused, "refused"},
    AlertWord<AlertEvent::Kind>{AlertEvent::Kind::Decision, "decision"},
    AlertWord<AlertEvent::Kind>{AlertEvent::Kind::SignIn, "sign-in"},
    AlertWord<AlertEvent::Kind>{AlertEvent::Kind::Resolved, "resolved"},
};
inline constexpr std::array wayKindWords{AlertWord<AlertWay::Kind>{AlertWay::Kind::Webhook, "webhook"},
                                         AlertWord<AlertWay::Kind>{AlertWay::Kind::Mail, "mail"},
                                         AlertWord<AlertWay::Kind>{AlertWay::Kind::Command, "command"}};
inline constexpr std::array wayFormWords{AlertWord<AlertWay::Form>{AlertWay::Form::Plain, "plain"},
                                         AlertWord<AlertWay::Form>{AlertWay::Form::Slack, "slack"},
                                         AlertWord<AlertWay::Form>{AlertWay::Form::Teams, "teams"}};
inline constexpr std::array waySecurityWords{AlertWord<AlertWay::Security>{AlertWay::Security::StartTls, "starttls"},
                                             AlertWord<AlertWay::Security>{AlertWay::Security::Tls, "tls"},
                                             AlertWord<AlertWay::Security>{AlertWay::Security::None, "none"}};

template <class Value, std::size_t Size>
QString wordIn(const std::array<AlertWord<Value>, Size> &words, Value value)
{
    for (const auto &one : words)
        if (one.value == value)
            return QString::fromLatin1(one.word);
    return {};
}

/// Whether \a text is one of the words; then it is in \a value.
template <class Value, std::size_t Size>
bool readWordIn(const std::array<AlertWord<Value>, Size> &words, const QString &text, Value &value)
{
    for (const auto &one : words) {
        if (text == QLatin1String(one.word)) {
            value = one.value;
            return true;
        }
    }
    return false;
}

/// A kind of event as a label in the current language: "Batch failed".
QString alertKindText(AlertEvent::Kind kind);

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/requesttext.h"

#include "models/exports/exportcomposer.h"
#include "models/exports/exportrequestwriter.h"
#include "models/platform/secretsigns.h"

namespace exportdesk
{

void RequestText::setText(const QString &text)
{
    if (text == m_composer.jsonText())
        return;
    const ReadRequest reading = readExportRequest(text);
    ComposerState next = m_composer.state();
    next.typedText = text;
    if (reading.request) {
        next.request = *reading.request;
        next.repeatedKeys = reading.repeatedKeys;
        if (prettyJson(next.request) == text)
            next.typedText.reset();
    }
    m_composer.replace(EditKind::JsonText, next, reading);
}

void RequestText::repairError()
{
    const std::optional<ParseError> &error = m_composer.parseError();
    if (error && error->likelyRepair)
        setText(error->likelyRepair->appliedTo(m_composer.jsonText()));
}

void RequestText::repairNote(const ReadNote &note)
{
    const std::optional<QString> &typed = m_composer.state().typedText;
    if (note.repair && m_composer.notes().contains(note) && typed)
        setText(note.repair->appliedTo(*typed));
}

void RequestText::discard()
{
    if (m_composer.inStep())
        return;
    ComposerState next = m_composer.state();
    next.typedText.reset();
    m_composer.replace(EditKind::Discrete, next, {});
}

void RequestText::importText(const QString &json)
{
    const QString body = withoutSecrets(json);
    const ReadRequest reading = readExportRequest(body);
    ComposerState next = m_composer.state();
    // A text that can be repaired stays as it came; any other is shown as it will be sent.
    const bool repairable = std::any_of(reading.notes.begin(), reading.notes.end(),
                                        [](const ReadNote &note) { return note.repair.has_value(); });
    const bool clear = reading.request && !repairable && reading.repeatedKeys.isEmpty();
    next.typedText = clear ? std::nullopt : std::optional(body);
    next.repeatedKeys = reading.repeatedKeys;
    if (reading.request)
        next.request = normalized(*reading.request);
    m_composer.replace(EditKind::Discrete, next, reading);
}

} // namespace exportdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/connections/secretfield.h"

namespace exportdesk
{

class Clock;
class TextLabel;

/// A masked field for a pasted access token, with a note that says when it expires.
class AccessTokenField final : public SecretField
{
    Q_OBJECT

public:
    /// \a clock outlives the field.
    explicit AccessTokenField(const Clock &clock, QWidget *parent = nullptr);

    /// Without the blanks and words that were pasted along.
    Secret token() const;
    void setToken(const Secret &token);
    /// Also after a change of language.
    void updateNote();
    /// To be shown below the field.
    TextLabel *note() const { return m_note; }

private:
    const Clock &m_clock;
    TextLabel *m_note;
};

} // namespace exportdesk

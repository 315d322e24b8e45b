// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/page.h"

#include <functional>

namespace exportdesk
{

class EmptyState;

/// Stands in for a page while there is no connection yet, and says why.
class WaitingPage final : public Page
{
    Q_OBJECT

public:
    explicit WaitingPage(std::function<QString()> sentence, QWidget *parent = nullptr);
    QString title() const override { return {}; }

protected:
    void retranslate() override;

private:
    std::function<QString()> m_sentence;
    EmptyState *m_state;
};

} // namespace exportdesk

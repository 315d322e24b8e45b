// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/jobs/jobtab.h"

namespace exportdesk
{

class Button;
class JsonView;
class SearchField;
class TextLabel;

/// A job's request or its whole record as JSON, indented and searchable: Ctrl+F, then Enter or F3 and Shift+F3.
class JsonTab final : public JobTab
{
    Q_OBJECT

public:
    enum class Subject { Request, Record };

    explicit JsonTab(Subject subject, QWidget *parent = nullptr);
    void show(const Shown &shown) override;
    bool focusSearch() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showMatches();
    void showText();

    Subject m_subject;
    JsonView *m_view;
    TextLabel *m_waiting;
    QWidget *m_searchRow;
    SearchField *m_search;
    Button *m_previous;
    Button *m_next;
    QByteArray m_bytes; ///< of the job, shown or not yet
    QByteArray m_shown;
};

} // namespace exportdesk

#pragma once

#include "views/jobs/jobtab.h"

class QHBoxLayout;

namespace exportdesk
{

class JsonView;
class TextLabel;

/// A tab that shows JSON: the request as the job echoes it, or the whole record as received.
class JsonTab final : public JobTab
{
    Q_OBJECT

public:
    enum class Subject { Request, Record };

    explicit JsonTab(Subject subject, QWidget *parent = nullptr);
    void show(const Shown &shown) override;

private:
    Subject m_subject;
    QByteArray m_shown;
    JsonView *m_view;
    TextLabel *m_waiting;
};

} // namespace exportdesk

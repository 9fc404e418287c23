package org.lontar.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.lontar.document.ChairTerms;
import org.lontar.document.Labels;
import org.lontar.document.MeetingTimes;
import org.lontar.ingest.Originals;
import org.lontar.ingest.RunProgress;
import org.lontar.search.SearchEngine;

/**
 * What the portal serves. Immutable; closes nothing of it.
 *
 * @param engine answers searches
 * @param labels names of codes
 * @param chairTerms who was chair of ASEAN when
 * @param meetingTimes when meetings took place
 * @param originals gives files
 * @param progress how far the run in this process is; empty where none runs
 */
public record WebContent(
    SearchEngine engine,
    Labels labels,
    ChairTerms chairTerms,
    MeetingTimes meetingTimes,
    Originals originals,
    Supplier<Optional<RunProgress>> progress) {}

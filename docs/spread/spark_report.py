"""Compiles plans on an Apache Spark cluster, and makes one report of all of them.

    spark-submit spark_report.py PLANC PLANS AS_OF COMPILED REPORT

PLANC is the program, PLANS the folder of the plans, and COMPILED a new folder for the compiled plans; all of them lie
at the same place on every machine of the cluster, such as a network folder. AS_OF is a day: 2026-11-24.
"""

import pathlib
import shlex
import subprocess
import sys

from pyspark.sql import SparkSession


def main(planc, plans, as_of, compiled, report):
    paths = sorted(str(path) for path in pathlib.Path(plans).rglob("*.md"))
    spark = SparkSession.builder.appName("account plans").getOrCreate()
    context = spark.sparkContext
    shares = max(1, min(len(paths), 4 * context.defaultParallelism))
    # Each share starts one planc, which gets the paths on standard input and gives a line a plan. With checkCode a
    # plan that can't be compiled ends the job.
    export = f"{shlex.quote(planc)} export --format compiled --as-of {shlex.quote(as_of)} --jobs 1 --paths-from -"
    context.parallelize(paths, shares).pipe(export, checkCode=True).saveAsTextFile(pathlib.Path(compiled).absolute().as_uri())
    spark.stop()
    # The order in which the shares were ready does not matter.
    subprocess.run([planc, "report", "--from-json", compiled, "--output", report], check=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
